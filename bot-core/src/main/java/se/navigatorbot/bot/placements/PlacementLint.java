package se.navigatorbot.bot.placements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.catalogue.PlacementKind;
import se.navigatorbot.bot.dialogue.TextLint;

/**
 * Words of a placement that shut somebody out who could do the work: by gender or age, which the Swedish law against
 * discrimination forbids in advertisements; and numbers of persons. Work <em>with</em> the young or the old is no such word.
 */
public final class PlacementLint {

    private static final Pattern GENDER =
            words("[\\p{L}-]*(?:tjej|kille|killar|grabb)\\p{L}*|flick(?:a|an|or)|pojk(?:e|en|ar)|"
                    + "kvinnlig\\p{L}*|manlig\\p{L}*|kvinnor|män|städersk(?:a|or)|servitris(?:er)?|kassörsk(?:a|or)|värdinn(?:a|or)|hembiträden?|"
                    + "förskolefröken|herre|karl(?:ar)?");
    private static final Pattern AGE =
            words("unga?(?=\\s+(?:och|person|medarbetar|kolleg|gäng|team|tjej|kille|man\\b|kvinna))|"
                    + "ungt (?:gäng|team)|ungdomlig\\p{L}*|(?:max|högst|under|mellan|helst)\\s+\\d\\d(?:\\s*(?:och|till|-|–)\\s*\\d\\d)?\\s*år|"
                    + "\\d\\d\\s*[-–]\\s*\\d\\d\\s*år|inte för gammal|nyss tagit studenten");
    /** In the words of an employer, whose line of work may be care. */
    private static final Pattern SOMEBODYS_HEALTH = words(
            "sjuk(?!hus|vård|sköt)\\p{L}*|diagnos\\p{L}*|psyk\\p{L}*|depress\\p{L}*|ångest\\p{L}*|adhd|autis\\p{L}*|missbruk\\p{L}*");

    private static final Pattern IDENTITY = Pattern.compile("(?<![\\d/:-])(?:19|20)?\\d{6}[-+ ]?\\d{4}(?!\\d)");

    private PlacementLint() {}

    /** What staff should change, in Swedish; empty when there is nothing. */
    public static List<String> remarks(Placement placement) {
        return remarks(text(placement));
    }

    /** The same of words that an employer wrote, and of words of health and numbers of persons in them. */
    public static List<String> remarksOnOffer(String words) {
        List<String> remarks = remarks(words);
        found(SOMEBODYS_HEALTH, words)
                .ifPresent(word -> remarks.add("\"" + word + "\" kan handla om någons hälsa. Ta inte med det."));
        if (IDENTITY.matcher(words).find()) {
            remarks.add("Det står något som liknar ett personnummer. Ta inte med det.");
        }
        return remarks;
    }

    private static List<String> remarks(String text) {
        List<String> remarks = new ArrayList<>();
        found(GENDER, text)
                .ifPresent(word -> remarks.add("\"" + word
                        + "\" stänger ute efter kön. Skriv vad man gör, till exempel medarbetare i butik."));
        found(AGE, text)
                .ifPresent(word ->
                        remarks.add("\"" + word + "\" stänger ute efter ålder. Skriv vad arbetet kräver i stället."));
        return remarks;
    }

    /**
     * A word of health in a place of the sort that is never named in a message; for all other sorts a line of work may
     * be one.
     */
    public static Optional<String> health(Placement placement) {
        return placement.kind() == PlacementKind.REHABILITATION
                ? found(TextLint.HEALTH, text(placement))
                : Optional.empty();
    }

    /** Whether something in it looks like a personal identity number; a phone number with ten digits does too. */
    public static boolean namesSomebody(Placement placement) {
        return IDENTITY.matcher(text(placement)).find();
    }

    private static String text(Placement placement) {
        return String.join(
                "\n",
                Stream.of(
                                placement.title(),
                                placement.employer(),
                                placement.hours(),
                                placement.demands(),
                                placement.terms().tasks(),
                                placement.terms().supervisor(),
                                placement.terms().address(),
                                placement.terms().bus())
                        .toList());
    }

    private static Optional<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile(
                "(?<![\\p{L}-])(?:" + alternatives + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
