package se.navigatorbot.bot.intakes;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.navigatorbot.bot.dialogue.TextLint;
import se.navigatorbot.channels.sms.text.SmsText;

/** What staff write for a stage, held to one text message with the longest names that are realistic around it. */
public final class StageMessage {

    static final String NAME = "{namn}";

    private static final String LONGEST_NAME = "Alexandra";
    private static final String LONGEST_AROUND = "Hej Alexandra!  /Navigatorcentrum Karlskrona";

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Pattern OPENING = Pattern.compile("^\\{namn}[,.!:]?\\s*(\\S?)");
    private static final Pattern INSIDE = Pattern.compile(",?\\s*\\{namn}(?=\\s*([.,!?:;]|$))|\\s*\\{namn}");

    private StageMessage() {}

    /** The words to that person; without a name the placeholder goes, with the comma or blank that it leaves behind. */
    static String to(String firstName, String message) {
        String name = firstName.strip();
        String words = name.isEmpty() ? unnamed(message) : message.replace(NAME, name);
        return words.replaceAll("\\s+", " ").strip();
    }

    private static String unnamed(String message) {
        String begun = OPENING.matcher(message.strip())
                .replaceFirst(found -> Matcher.quoteReplacement(found.group(1).toUpperCase(SWEDISH)));
        return INSIDE.matcher(begun).replaceAll("");
    }

    /** Whether it fits. */
    public static boolean fits(String message) {
        return SmsText.of(LONGEST_AROUND + to(LONGEST_NAME, message)).parts() <= 1;
    }

    /** Whether a word stands in braces that nothing is filled in for. */
    public static boolean unknownPlaceholder(String message) {
        return message.replace(NAME, "").matches("(?s).*[{}].*");
    }

    /** What to think of before many read it; empty when there is nothing. */
    public static List<String> remarks(String message) {
        return TextLint.remarks(message);
    }
}
