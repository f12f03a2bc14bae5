package se.navigatorbot.intents.swedish;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.navigatorbot.intents.reading.DigitRun;

/**
 * Finds personal, coordination and bank numbers, so that they can be masked before a message is stored. A pure function
 * of linear time. A bare 07… number is a telephone number unless words or a hyphen say otherwise, because many mobile
 * numbers pass as personal numbers.
 */
public final class SensitiveNumbers {
    public static final String PERSONAL = "[personnummer borttaget]";
    public static final String BANK = "[kontonummer borttaget]";

    private static final int FEWEST_DIGITS = 5;
    private static final int MOST_DIGITS = 24;
    private static final int IBAN_DIGITS = 22;
    private static final List<String> PERSONAL_WORDS = List.of(
            "personn",
            "person n",
            "person-n",
            "persn",
            "pers n",
            "pers.n",
            "pnr",
            "p-n",
            "samordningsn",
            "födelse",
            "fodelse");
    private static final List<String> BANK_WORDS =
            List.of("konto", "clearing", "bank", "nordea", "handelsb", "seb ", "kortn", "iban", "lönen", "sätt in");

    /** Right before a number they say what it is, whatever figures it begins with. */
    private static final Pattern ACCOUNT =
            Pattern.compile("(?:konto|clearing|giro|kortn|iban|(?<!\\p{L})[bp]g(?!\\p{L}))[^\\d]*$");

    private static final Pattern TELEPHONE = Pattern.compile("ring|tel|mobil|sms");
    private static final int BEFORE = 20;

    private final String text;
    private final List<DigitRun> runs;
    private final boolean personalWords;
    private final boolean bankWords;

    private SensitiveNumbers(String text) {
        this.text = Ibans.masked(text, BANK);
        this.runs = DigitRun.all(this.text);
        String lower = text.toLowerCase(Locale.ROOT);
        this.personalWords = PERSONAL_WORDS.stream().anyMatch(lower::contains);
        this.bankWords = BANK_WORDS.stream().anyMatch(lower::contains);
    }

    /** The text with every sensitive number replaced; the same text when there is none. */
    public static String mask(String text) {
        return hasEnoughDigits(text) ? new SensitiveNumbers(text).masked() : text;
    }

    /** Whether {@link #mask} would change the text. */
    public static boolean found(String text) {
        return !mask(text).equals(text);
    }

    private static boolean hasEnoughDigits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < FEWEST_DIGITS; i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits >= FEWEST_DIGITS;
    }

    private String masked() {
        StringBuilder masked = new StringBuilder(text.length());
        int copied = 0;
        for (int first = 0; first < runs.size(); ) {
            int last = lastOfNumber(first);
            if (last < 0) {
                first++;
                continue;
            }
            String digits = digits(first, last);
            int start =
                    isIban(first, digits) ? ibanStart(first) : runs.get(first).start();
            masked.append(text, copied, start).append(isPersonal(first, last, digits) ? PERSONAL : BANK);
            copied = runs.get(last).end();
            first = last + 1;
        }
        return masked.append(text, copied, text.length()).toString();
    }

    /** The last run of the longest sensitive number that starts with this run, or -1. */
    private int lastOfNumber(int first) {
        int found = -1;
        StringBuilder digits = new StringBuilder();
        for (int last = first;
                last < runs.size() && (last == first || runs.get(last).continues());
                last++) {
            digits.append(runs.get(last).digits());
            if (digits.length() > MOST_DIGITS) {
                break;
            }
            String number = digits.toString();
            found = isPersonal(first, last, number) || isBank(first, last, number) ? last : found;
        }
        return found;
    }

    private String digits(int first, int last) {
        StringBuilder digits = new StringBuilder();
        runs.subList(first, last + 1).forEach(run -> digits.append(run.digits()));
        return digits.toString();
    }

    private boolean isPersonal(int first, int last, String digits) {
        if (digits.length() == 12) {
            boolean century = digits.startsWith("18") || digits.startsWith("19") || digits.startsWith("20");
            return century && isDate(digits.substring(2)) && !afterPlus(first);
        }
        if (digits.length() != 10 || !isDate(digits) || afterPlus(first)) {
            return false;
        }
        boolean separated = last > first
                && runs.get(last).digits().length() == 4
                && runs.get(last).hyphened();
        if (personalWords || separated) {
            return true;
        }
        return !digits.startsWith("07") && isLuhn(digits);
    }

    private boolean afterPlus(int first) {
        int before = runs.get(first).start() - 1;
        return before >= 0 && text.charAt(before) == '+';
    }

    /** Year, month and day, the day 60 higher in a coordination number. */
    private static boolean isDate(String digits) {
        int month = Integer.parseInt(digits.substring(2, 4));
        int day = Integer.parseInt(digits.substring(4, 6));
        int real = day > 60 ? day - 60 : day;
        return month >= 1 && month <= 12 && real >= 1 && real <= 31;
    }

    private boolean isBank(int first, int last, String digits) {
        if (isIban(first, digits)) {
            return true;
        }
        if (afterPlus(first)) {
            return false;
        }
        if (digits.length() >= FEWEST_DIGITS && digits.length() <= 16 && isNamed(first)) {
            return true;
        }
        boolean clearingNumber = runs.get(first).digits().length() == 4
                && last > first
                && runs.get(first + 1).hyphened();
        boolean telephone = digits.startsWith("0") || digits.startsWith("46") && !clearingNumber;
        if (telephone) {
            return false;
        }
        boolean card = digits.length() >= 15 && digits.length() <= 16 && isLuhn(digits);
        boolean clearing = clearingNumber && digits.length() >= 11 && digits.length() <= 15;
        boolean named = bankWords && digits.length() >= 9 && digits.length() <= 16;
        return card || clearing || named;
    }

    /** "mitt kontonr är", "bg": nothing but the number follows, and no telephone is spoken of. */
    private boolean isNamed(int first) {
        int start = runs.get(first).start();
        String before = text.substring(Math.max(0, start - BEFORE), start).toLowerCase(Locale.ROOT);
        Matcher account = ACCOUNT.matcher(before);
        return account.find() && !TELEPHONE.matcher(account.group()).find();
    }

    private boolean isIban(int first, String digits) {
        return digits.length() == IBAN_DIGITS && ibanStart(first) >= 0;
    }

    private int ibanStart(int first) {
        int start = runs.get(first).start() - 2;
        return start >= 0 && text.regionMatches(true, start, "SE", 0, 2) ? start : -1;
    }

    private static boolean isLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
            sum += i % 2 == 1 ? doubled : digit;
        }
        return sum % 10 == 0;
    }
}
