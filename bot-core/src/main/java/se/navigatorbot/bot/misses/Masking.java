package se.navigatorbot.bot.misses;

import java.util.regex.Pattern;
import se.navigatorbot.intents.swedish.SensitiveNumbers;

/** Takes out of a text what could tell who wrote it. A human looks it over before it is kept. */
final class Masking {

    private static final Pattern MAIL = Pattern.compile("\\S+@\\S+");
    private static final Pattern LINK = Pattern.compile("(?i)(https?://|www\\.)\\S+");
    private static final Pattern DIGITS = Pattern.compile("\\+?\\d[\\d -]{4,}\\d");
    /** A capital inside a sentence is a name more often than not. */
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L},] )\\p{Lu}\\p{Ll}+");

    private Masking() {}

    static String mask(String text, String firstName) {
        String masked = SensitiveNumbers.mask(text.replaceAll("\\s+", " ").strip());
        masked = MAIL.matcher(masked).replaceAll("[adress]");
        masked = LINK.matcher(masked).replaceAll("[länk]");
        masked = DIGITS.matcher(masked).replaceAll("[nummer]");
        if (!firstName.isBlank()) {
            masked = Pattern.compile(
                            "\\b" + Pattern.quote(firstName) + "\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(masked)
                    .replaceAll("[namn]");
        }
        return NAME.matcher(masked).replaceAll("[namn]");
    }
}
