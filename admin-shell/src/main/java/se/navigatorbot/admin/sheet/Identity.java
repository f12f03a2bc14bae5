package se.navigatorbot.admin.sheet;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Personal identity numbers, which never leave this computer. */
final class Identity {

    private static final Pattern HEAD =
            Pattern.compile("(?iu).*(pers(on)? ?n(umme)?r|\\bpnr\\b|\\bssn\\b|samordnings|födelsenummer|identitet).*");
    private static final Pattern FORM = Pattern.compile("(?:19|20)?(\\d{2})(\\d{2})(\\d{2})[-+ ]?(\\d{4})");

    private Identity() {}

    static boolean head(String head) {
        return HEAD.matcher(Field.plain(head)).matches();
    }

    /** Whether most of the cells that hold something hold such a number. */
    static boolean column(List<String> cells) {
        List<String> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
        long numbers = filled.stream().filter(Identity::number).count();
        return !filled.isEmpty() && numbers * 2 >= filled.size();
    }

    /** Ten or twelve digits with a day (sixty more for a coordination number) and a right last one. */
    static boolean number(String cell) {
        Matcher found = FORM.matcher(cell.strip());
        if (!found.matches()) {
            return false;
        }
        int month = Integer.parseInt(found.group(2));
        int day = Integer.parseInt(found.group(3)) % 60;
        String digits = found.group(1) + found.group(2) + found.group(3) + found.group(4);
        return month >= 1 && month <= 12 && day >= 1 && day <= 31 && luhn(digits);
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return sum % 10 == 0;
    }
}
