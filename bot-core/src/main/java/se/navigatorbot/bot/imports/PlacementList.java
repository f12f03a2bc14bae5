package se.navigatorbot.bot.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import se.navigatorbot.intents.swedish.SensitiveNumbers;

/**
 * A list of placements as it was written, with what is wrong in it by row, field and reason. Columns of identity numbers
 * are left out before anything else is looked at, and numbers in other cells are masked; neither is ever repeated.
 */
public final class PlacementList {

    private static final int ROWS = 5000;
    private static final Set<PlacementColumn> NEEDED =
            Set.of(PlacementColumn.EMPLOYER, PlacementColumn.TITLE, PlacementColumn.BRANCH);

    private final List<Line> lines = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    private PlacementList() {}

    /** @param row from 1, as a spreadsheet counts them: the heading and rows without a word are counted too */
    public record Line(long row, Map<PlacementColumn, String> cells) {

        /** The cell's words, empty for none. */
        public String cell(PlacementColumn column) {
            return cells.getOrDefault(column, "");
        }

        /** What makes it the same as another line. */
        public String sameness() {
            return Stream.of(
                            PlacementColumn.EMPLOYER,
                            PlacementColumn.TITLE,
                            PlacementColumn.MUNICIPALITY,
                            PlacementColumn.START)
                    .map(this::cell)
                    .map(cell -> cell.toLowerCase(Locale.ROOT))
                    .reduce("", (a, b) -> a + "|" + b);
        }
    }

    /**
     * @param row from 1, 0 for the list as a whole
     * @param field in Swedish, empty for the row as a whole
     * @param reason in Swedish
     */
    public record Fault(long row, String field, String reason) {}

    public static PlacementList read(byte[] file) {
        PlacementList list = new PlacementList();
        list.read(MixedText.read(file));
        return list;
    }

    /** Lines without a fault of their own. */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** Columns that were left out, in Swedish; those of identity numbers without their heading. */
    public List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    private void read(String text) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setTrim(true)
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser rows = format.parse(new StringReader(text))) {
            Map<Integer, PlacementColumn> columns = new HashMap<>();
            Map<String, Long> seen = new HashMap<>();
            boolean headed = false;
            for (CSVRecord row : rows) {
                boolean empty = row.stream().allMatch(String::isEmpty);
                if (!headed && !empty) {
                    headed = true;
                    columns.putAll(headings(row));
                } else if (row.getRecordNumber() > ROWS) {
                    faults.add(new Fault(row.getRecordNumber(), "", "Filen har fler än " + ROWS + " rader."));
                    return;
                } else if (!columns.isEmpty()) {
                    line(row, columns, seen);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            faults.add(new Fault(0, "", "Filen går inte att läsa till slutet: ett citattecken saknar sitt par."));
        }
        if (lines.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault(0, "", "Filen har inga rader."));
        }
    }

    private Map<Integer, PlacementColumn> headings(CSVRecord row) {
        Map<Integer, PlacementColumn> columns = new HashMap<>();
        for (int i = 0; i < row.size(); i++) {
            String heading = row.get(i);
            Optional<PlacementColumn> column = PlacementColumn.of(heading);
            if (PlacementColumn.identity(heading)) {
                leftOut.add("kolumn " + (i + 1) + " (personnummer)");
            } else if (column.isEmpty()) {
                leftOut.add("kolumn " + (i + 1) + " (" + masked(heading) + ")");
            } else {
                mean(columns, i, town(row, heading).orElse(column.get()), heading);
            }
        }
        List<String> missing = NEEDED.stream()
                .filter(column -> !columns.containsValue(column))
                .map(PlacementColumn::swedish)
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            faults.add(new Fault(row.getRecordNumber(), String.join(", ", missing), "Kolumnen saknas."));
            columns.clear();
        }
        return columns;
    }

    /** Beside a column of municipalities a town is the place within one. */
    private static Optional<PlacementColumn> town(CSVRecord row, String heading) {
        boolean municipality = row.stream()
                .anyMatch(other -> !other.strip().equalsIgnoreCase(PlacementColumn.TOWN)
                        && PlacementColumn.of(other).equals(Optional.of(PlacementColumn.MUNICIPALITY)));
        return municipality && heading.strip().equalsIgnoreCase(PlacementColumn.TOWN)
                ? Optional.of(PlacementColumn.LOCALITY)
                : Optional.empty();
    }

    /** Of two columns that mean the same the first counts, and the other is named: none is overwritten unseen. */
    private void mean(Map<Integer, PlacementColumn> columns, int index, PlacementColumn column, String heading) {
        columns.entrySet().stream()
                .filter(known -> known.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst()
                .ifPresentOrElse(
                        first -> leftOut.add("kolumn " + (index + 1) + " (" + masked(heading) + ", samma som kolumn "
                                + (first + 1) + ")"),
                        () -> columns.put(index, column));
    }

    private void line(CSVRecord row, Map<Integer, PlacementColumn> columns, Map<String, Long> seen) {
        Map<PlacementColumn, String> cells = new EnumMap<>(PlacementColumn.class);
        columns.forEach((index, column) -> {
            if (index < row.size()) {
                cells.put(column, masked(row.get(index)));
            }
        });
        Line line = new Line(row.getRecordNumber(), cells);
        if (cells.values().stream().allMatch(String::isEmpty)) {
            return;
        }
        Optional<PlacementColumn> empty = NEEDED.stream()
                .filter(column -> line.cell(column).isEmpty())
                .sorted()
                .findFirst();
        if (empty.isPresent()) {
            faults.add(new Fault(line.row(), empty.get().swedish(), "Saknas."));
            return;
        }
        Long before = seen.putIfAbsent(line.sameness(), line.row());
        if (before != null) {
            faults.add(new Fault(line.row(), "", "Samma plats som rad " + before + "."));
            return;
        }
        lines.add(line);
    }

    private static String masked(String cell) {
        return SensitiveNumbers.mask(cell).strip();
    }

    /** What parts the cells of the heading: a semicolon, a tab or a comma. */
    private static char delimiter(String text) {
        String heading =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        for (char part : new char[] {';', '\t'}) {
            if (heading.indexOf(part) >= 0) {
                return part;
            }
        }
        return ',';
    }
}
