package se.navigatorbot.intents.swedish;

import java.util.HashMap;
import java.util.Map;

/** Account numbers of other countries: two letters, two figures and so many more as that country has, the check right. */
final class Ibans {
    private static final int FEWEST = 15;
    private static final int MODULUS = 97;

    /** ISO 13616: how many letters and figures an account number has. */
    private static final Map<String, Integer> LENGTHS = new HashMap<>();

    static {
        lengths(15, "NO");
        lengths(16, "BE");
        lengths(18, "DK FI FO GL NL");
        lengths(19, "MK SI");
        lengths(20, "AT BA EE KZ LT LU XK");
        lengths(21, "CH HR LI LV");
        lengths(22, "BG BH DE GB GE IE ME RS");
        lengths(23, "AE GI IL IQ");
        lengths(24, "AD CZ ES MD PK RO SA SE SK TN");
        lengths(25, "LY PT");
        lengths(26, "IS TR");
        lengths(27, "FR GR IT MC SM");
        lengths(28, "AL AZ BY CY HU LB PL");
        lengths(29, "EG PS QA UA");
        lengths(30, "JO KW");
        lengths(31, "MT");
    }

    private Ibans() {}

    private static void lengths(int length, String countries) {
        for (String country : countries.split(" ")) {
            LENGTHS.put(country, length);
        }
    }

    /** The text with each such number replaced; the same text when there is none. */
    static String masked(String text, String mask) {
        StringBuilder masked = null;
        int copied = 0;
        for (int at = 0; at + FEWEST <= text.length(); at++) {
            int end = begins(text, at) ? end(text, at) : -1;
            if (end >= 0) {
                masked = masked == null ? new StringBuilder(text.length()) : masked;
                masked.append(text, copied, at).append(mask);
                copied = end;
                at = end - 1;
            }
        }
        return masked == null
                ? text
                : masked.append(text, copied, text.length()).toString();
    }

    private static boolean begins(String text, int at) {
        return isLetter(text.charAt(at))
                && isLetter(text.charAt(at + 1))
                && isDigit(text.charAt(at + 2))
                && isDigit(text.charAt(at + 3))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    /** The place after the number that begins here, or -1 when it is none. */
    private static int end(String text, int at) {
        Integer length = LENGTHS.get(upper(text.charAt(at)) + "" + upper(text.charAt(at + 1)));
        if (length == null) {
            return -1;
        }
        StringBuilder letters = new StringBuilder(length);
        int end = at;
        while (end < text.length() && letters.length() < length) {
            char next = text.charAt(end);
            if (isLetter(next) || isDigit(next)) {
                letters.append(upper(next));
            } else if (next != ' ' && next != '-' && next != '\u00A0') {
                return -1;
            }
            end++;
        }
        boolean over = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
        return over && letters.length() == length && isRight(letters) ? end : -1;
    }

    /** The first four go last, letters count from 10, and the remainder is 1. */
    private static boolean isRight(CharSequence letters) {
        int remainder = 0;
        for (int i = 0; i < letters.length(); i++) {
            int value = Character.digit(letters.charAt((i + 4) % letters.length()), 36);
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % MODULUS;
        }
        return remainder == 1;
    }

    private static boolean isLetter(char letter) {
        return upper(letter) >= 'A' && upper(letter) <= 'Z';
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static char upper(char letter) {
        return letter >= 'a' && letter <= 'z' ? (char) (letter - 'a' + 'A') : letter;
    }
}
