package se.navigatorbot.intents.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Digits in a row, invisible characters between them overlooked.
 *
 * @param digits in ASCII, whatever script they were written in
 * @param start first character
 * @param end first character after it
 * @param continues whether only a separator such as a space, a line end or hyphen stands between it and the run before
 * @param hyphened whether that separator has a hyphen, plus or comma in it
 */
public record DigitRun(String digits, int start, int end, boolean continues, boolean hyphened) {
    private static final int LONGEST_GAP = 3;

    /** All runs of a text, in order. */
    public static List<DigitRun> all(String text) {
        List<DigitRun> runs = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            if (!Character.isDigit(text.charAt(at))) {
                at++;
                continue;
            }
            DigitRun run =
                    at(text, at, runs.isEmpty() ? -1 : runs.get(runs.size() - 1).end());
            runs.add(run);
            at = run.end();
        }
        return runs;
    }

    private static DigitRun at(String text, int start, int endBefore) {
        StringBuilder digits = new StringBuilder();
        int end = start;
        for (int at = start; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (Character.isDigit(letter)) {
                digits.append(Character.digit(letter, 10));
                end = at + 1;
            } else if (Character.getType(letter) != Character.FORMAT) {
                break;
            }
        }
        String gap = endBefore < 0 ? "x" : text.substring(endBefore, start);
        boolean continues = gap.length() <= LONGEST_GAP && gap.chars().allMatch(DigitRun::separates);
        return new DigitRun(
                digits.toString(), start, end, continues, gap.chars().anyMatch(DigitRun::isHyphen));
    }

    private static boolean separates(int letter) {
        return isHyphen(letter)
                || letter == '.'
                || letter == '/'
                || Character.isSpaceChar(letter)
                || Character.isWhitespace(letter)
                || Character.getType(letter) == Character.FORMAT;
    }

    private static boolean isHyphen(int letter) {
        return letter == '+' || letter == ',' || Character.getType(letter) == Character.DASH_PUNCTUATION;
    }
}
