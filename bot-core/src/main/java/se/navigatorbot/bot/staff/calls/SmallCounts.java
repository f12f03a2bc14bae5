package se.navigatorbot.bot.staff.calls;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Keeps counts of one to four out of figures, and those that the whole would give away: what is left of it when all that
 * stands open is taken from it.
 */
final class SmallCounts {

    private static final int LEAST = 5;

    private final int[] counts;
    private final boolean[] open;

    private SmallCounts(int[] counts, boolean[] open) {
        this.counts = counts;
        this.open = open;
    }

    /**
     * A column as it may be shown, null for what may not.
     *
     * @param rows the whole first, then parts of it, which need not be all
     * @param closed rows of which nothing is shown
     */
    static <T> List<@Nullable Integer> shown(List<T> rows, Predicate<T> closed, ToIntFunction<T> count) {
        int[] counts = rows.stream().mapToInt(count).toArray();
        boolean[] open = new boolean[counts.length];
        for (int i = 0; i < counts.length; i++) {
            open[i] = !closed.test(rows.get(i)) && (counts[i] == 0 || counts[i] >= LEAST);
        }
        SmallCounts column = new SmallCounts(counts, open);
        column.hideWhatIsGivenAway();
        List<@Nullable Integer> shown = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            shown.add(open[i] ? counts[i] : null);
        }
        return shown;
    }

    private void hideWhatIsGivenAway() {
        while (counts.length > 0 && open[0] && givenAway()) {
            open[smallestOpen()] = false;
        }
    }

    /** One part alone, or a sum of hardly anybody. */
    private boolean givenAway() {
        int hidden = counts[0];
        int nowhere = counts[0];
        int parts = 0;
        for (int i = 1; i < counts.length; i++) {
            nowhere -= counts[i];
            hidden -= open[i] ? counts[i] : 0;
            parts += !open[i] && counts[i] > 0 ? 1 : 0;
        }
        return hidden > 0 && counts.length > 1 && (hidden < LEAST || (parts == 1 && nowhere == 0));
    }

    /** Of the parts that count anybody; the whole when there is none. */
    private int smallestOpen() {
        int next = 0;
        for (int i = 1; i < counts.length; i++) {
            if (open[i] && counts[i] > 0 && (next == 0 || counts[i] < counts[next])) {
                next = i;
            }
        }
        return next;
    }
}
