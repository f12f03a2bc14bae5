package se.navigatorbot.bot.audiences;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.navigatorbot.bot.staff.Refused;

/**
 * A span of ages, both ends included. Only years of birth are known, so an age is what somebody becomes this year.
 */
record Ages(int from, int to) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,2})?(-)?(\\d{1,2})?");

    /** {@code 16-19}, {@code 20-}, {@code -18} or {@code 17}. */
    static Ages read(String text) {
        Matcher found = FORM.matcher(text);
        boolean matches = found.matches()
                && (found.group(1) != null || found.group(3) != null)
                && (found.group(2) != null || found.group(3) == null);
        if (!matches) {
            throw Refused.badValue("\"" + text + "\" är ingen ålder. Skriv 16-19, 20- eller -18. Inget är skickat.");
        }
        int from = found.group(1) == null ? 0 : Integer.parseInt(found.group(1));
        int open = found.group(2) == null ? from : 150;
        int to = found.group(3) == null ? open : Integer.parseInt(found.group(3));
        if (to < from) {
            throw Refused.badValue("Åldern " + text + " slutar före den börjar. Inget är skickat.");
        }
        return new Ages(from, to);
    }

    boolean has(int age) {
        return age >= from && age <= to;
    }
}
