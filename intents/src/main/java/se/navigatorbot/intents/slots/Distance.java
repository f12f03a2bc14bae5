package se.navigatorbot.intents.slots;

/** How many slips of the thumb lie between two words: letters left out, added, changed or swapped. */
final class Distance {
    private Distance() {}

    /** Whether at most {@code most} slips lie between them; {@code most} is 1 or 2. */
    static boolean within(int most, String one, String other) {
        if (Math.abs(one.length() - other.length()) > most) {
            return false;
        }
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] now = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            last[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            now[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                now[column] = cell(one, other, row, column, beforeLast, last, now);
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = now;
            now = spare;
        }
        return last[other.length()] <= most;
    }

    private static int cell(String one, String other, int row, int column, int[] beforeLast, int[] last, int[] now) {
        boolean same = one.charAt(row - 1) == other.charAt(column - 1);
        int best = Math.min(last[column - 1] + (same ? 0 : 1), Math.min(last[column], now[column - 1]) + 1);
        boolean swapped = row > 1
                && column > 1
                && one.charAt(row - 1) == other.charAt(column - 2)
                && one.charAt(row - 2) == other.charAt(column - 1);
        return swapped ? Math.min(best, beforeLast[column - 2] + 1) : best;
    }
}
