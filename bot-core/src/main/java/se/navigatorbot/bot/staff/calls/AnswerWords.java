package se.navigatorbot.bot.staff.calls;

import java.util.List;
import java.util.regex.Pattern;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.channels.sms.text.SmsText;

/** What an answer for everybody may say: nothing that depends on the person, nothing to click on, not much. */
final class AnswerWords {

    private static final int PARTS = 2;
    private static final int LONGEST_QUESTION = 120;
    private static final Pattern AMOUNT = Pattern.compile(
            "\\d[\\d ]*(?:kr\\b|kronor|:-|sek\\b|tusen|%|procent|lapp)|\\b(?:kr|kronor)\\s*\\d|\\b(?:hundra|tusen)\\w* kronor",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LINK =
            Pattern.compile("https?://|www\\.|\\w\\.(?:se|com|nu|net|org)\\b", Pattern.CASE_INSENSITIVE);

    private AnswerWords() {}

    /** @throws Refused when it says what it may not */
    static String checked(String text) {
        String plain = text.strip();
        if (AMOUNT.matcher(plain).find()) {
            throw Refused.badValue(
                    "Svaret nämner ett belopp. Det beror på personen och får inte stå här. Inget är sparat.");
        }
        if (LINK.matcher(plain).find()) {
            throw Refused.badValue("Svaret har en länk. Deltagare lär sig att inte klicka på länkar. Inget är sparat.");
        }
        if (SmsText.of(plain).parts() > PARTS) {
            throw Refused.badValue("Svaret är längre än två sms. Korta det. Inget är sparat.");
        }
        return plain;
    }

    /** @throws Refused when there is none, or one is too long */
    static List<String> questions(List<String> given) {
        List<String> plain = given.stream()
                .map(String::strip)
                .filter(question -> !question.isEmpty())
                .toList();
        if (plain.isEmpty()) {
            throw Refused.badValue("Frågan saknas. Inget är sparat.");
        }
        if (plain.stream().anyMatch(question -> question.length() > LONGEST_QUESTION)) {
            throw Refused.badValue("En fråga får ha högst 120 tecken. Inget är sparat.");
        }
        return plain;
    }
}
