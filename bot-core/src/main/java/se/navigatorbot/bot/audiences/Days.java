package se.navigatorbot.bot.audiences;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.navigatorbot.bot.staff.Refused;

/** A length of time in whole days, weeks or months of thirty days. */
final class Days {

    private static final Pattern FORM = Pattern.compile("(\\d{1,4})(d|v|w|m)?");

    private Days() {}

    /** {@code 30d}, {@code 30}, {@code 4v} or {@code 3m}. */
    static Duration read(String text) {
        Matcher found = FORM.matcher(text);
        if (!found.matches()) {
            throw Refused.badValue("\"" + text + "\" är inget antal dagar. Skriv 30d, 4v eller 3m. Inget är skickat.");
        }
        int number = Integer.parseInt(found.group(1));
        String unit = found.group(2) == null ? "d" : found.group(2);
        return switch (unit) {
            case "v", "w" -> Duration.ofDays(7L * number);
            case "m" -> Duration.ofDays(30L * number);
            default -> Duration.ofDays(number);
        };
    }
}
