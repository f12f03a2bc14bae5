package se.navigatorbot.bot.staff.calls;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.reports.OutcomeFigures;
import se.navigatorbot.bot.reports.OutcomeTables;

/**
 * What of the outcomes of a period may be shown. The table of all and those of the programmes are looked at together: a
 * municipality of all less the same municipality of one programme would tell of the few who are in another.
 */
final class OutcomeCells {

    private static final List<ToIntFunction<OutcomeFigures>> OUTCOMES = List.of(
            OutcomeFigures::all,
            OutcomeFigures::left,
            OutcomeFigures::work,
            OutcomeFigures::studies,
            OutcomeFigures::told);

    /** Those who left, and of them those who went to work and to studies. */
    private static final List<List<Integer>> LEFT_AND_REACHED = List.of(List.of(1, 2, 3));

    private final List<OutcomeFigures> rows = new ArrayList<>();
    private final Map<String, List<Integer>> tables = new LinkedHashMap<>();
    private final List<List<Integer>> groups = new ArrayList<>();
    private final ShownCells<OutcomeFigures> cells;

    OutcomeCells(OutcomeTables figures) {
        add("", figures.all());
        figures.programmes().forEach(this::add);
        rows("").forEach(this::acrossProgrammes);
        cells = new ShownCells<>(rows, OutcomeFigures::hidden, OUTCOMES).settled(groups, LEFT_AND_REACHED);
    }

    /** Rows of the table of that programme, of that of all for an empty id. */
    List<Integer> rows(String programme) {
        return tables.getOrDefault(programme, List.of());
    }

    OutcomeFigures figures(int row) {
        return rows.get(row);
    }

    /** The figure of that row in the order of the columns, null when it is hidden. */
    @Nullable
    Integer shown(int row, int column) {
        return cells.shown(row, column);
    }

    private void add(String programme, List<OutcomeFigures> table) {
        int whole = rows.size();
        rows.addAll(table);
        tables.put(programme, IntStream.range(whole, rows.size()).boxed().toList());
        groups.add(List.of(whole));
        table.stream().skip(1).map(OutcomeFigures::group).distinct().forEach(group -> {
            List<Integer> parts = new ArrayList<>(List.of(whole));
            IntStream.range(whole + 1, rows.size())
                    .filter(row -> rows.get(row).group().equals(group))
                    .forEach(parts::add);
            groups.add(parts);
        });
    }

    /** A row of all and what it is made of: the programme's own whole, or the same group of each programme. */
    private void acrossProgrammes(int row) {
        OutcomeFigures whole = rows.get(row);
        List<Integer> parts = new ArrayList<>(List.of(row));
        tables.forEach((programme, table) -> table.stream()
                .filter(part -> !programme.isEmpty())
                .filter(part -> whole.group().equals("programme")
                        ? whole.name().equals(programme) && part.equals(table.get(0))
                        : !whole.group().equals("all") && same(whole, rows.get(part)))
                .forEach(parts::add));
        if (parts.size() > 1) {
            groups.add(parts);
        }
    }

    private static boolean same(OutcomeFigures one, OutcomeFigures other) {
        return one.group().equals(other.group()) && one.name().equals(other.name());
    }
}
