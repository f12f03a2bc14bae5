package se.navigatorbot.bot.staff.calls;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which figures of a table may be shown. What is hidden must not be worked out from the rest, neither down a column (the
 * whole less the other groups) nor along a row (those who left less those who went to work or studies); and what is
 * hidden for one reason is looked at again for the other.
 */
final class ShownCells<T> {

    private final List<T> rows;
    private final List<ToIntFunction<T>> columns;
    private final boolean[][] open;

    /** @param closed rows of which nothing is shown */
    ShownCells(List<T> rows, Predicate<T> closed, List<ToIntFunction<T>> columns) {
        this.rows = rows;
        this.columns = columns;
        this.open = new boolean[rows.size()][columns.size()];
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                open[row][column] = !closed.test(rows.get(row));
            }
        }
    }

    /**
     * Hides until nothing more has to be hidden.
     *
     * @param groups rows of a whole and its parts, each with the whole first
     * @param along columns of a whole and its parts, each with the whole first
     */
    ShownCells<T> settled(List<List<Integer>> groups, List<List<Integer>> along) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int column = 0; column < columns.size(); column++) {
                for (List<Integer> group : groups) {
                    int of = column;
                    changed |= hidden(group, row -> row, row -> of) | withoutSum(group, column);
                }
            }
            for (int row = 0; row < rows.size(); row++) {
                for (List<Integer> parts : along) {
                    int of = row;
                    changed |= hidden(parts, column -> of, column -> column);
                }
            }
        }
        return this;
    }

    /** The figure, null when it is hidden. */
    @Nullable
    Integer shown(int row, int column) {
        return open[row][column] ? count(row, column) : null;
    }

    private boolean hidden(List<Integer> cells, IntUnaryOperator row, IntUnaryOperator column) {
        List<@Nullable Integer> shown = SmallCounts.shown(
                cells,
                cell -> !open[row.applyAsInt(cell)][column.applyAsInt(cell)],
                cell -> count(row.applyAsInt(cell), column.applyAsInt(cell)));
        boolean changed = false;
        for (int i = 0; i < cells.size(); i++) {
            int cell = cells.get(i);
            boolean was = open[row.applyAsInt(cell)][column.applyAsInt(cell)];
            boolean is = shown.get(i) != null;
            open[row.applyAsInt(cell)][column.applyAsInt(cell)] = is;
            changed |= was && !is;
        }
        return changed;
    }

    /** Parts that are all shown tell the whole that is hidden; the smallest is hidden with it. */
    private boolean withoutSum(List<Integer> group, int column) {
        List<Integer> parts = group.subList(1, group.size());
        boolean told = !open[group.get(0)][column] && parts.stream().allMatch(row -> open[row][column]);
        OptionalInt least = parts.stream()
                .mapToInt(Integer::intValue)
                .filter(row -> count(row, column) > 0)
                .reduce((one, other) -> count(other, column) < count(one, column) ? other : one);
        if (!told || least.isEmpty()) {
            return false;
        }
        open[least.getAsInt()][column] = false;
        return true;
    }

    private int count(int row, int column) {
        return columns.get(column).applyAsInt(rows.get(row));
    }

    /** The whole first, then every row of it. */
    static List<Integer> all(int rows) {
        return IntStream.range(0, rows).boxed().toList();
    }
}
