package se.navigatorbot.admin.screen;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.shell.jline.tui.table.ArrayTableModel;
import org.springframework.shell.jline.tui.table.BorderStyle;
import org.springframework.shell.jline.tui.table.TableBuilder;
import se.navigatorbot.admin.line.BadInput;
import tools.jackson.databind.json.JsonMapper;

/** Writes rows as the command asked: a table for people, JSON or CSV for scripts. Never decorated for scripts. */
public final class Output {

    private static final int WIDTH = 120;

    private final JsonMapper json = JsonMapper.shared();
    private Format format = Format.TABLE;

    private enum Format {
        TABLE,
        JSON,
        CSV
    }

    /** One column: its Swedish head, its name for scripts, and where its value comes from. */
    public record Column<T>(String head, String name, Function<T, Object> value) {}

    /** @throws BadInput when there is no such format */
    public void choose(String wanted) {
        switch (wanted) {
            case "table" -> format = Format.TABLE;
            case "json" -> format = Format.JSON;
            case "csv" -> format = Format.CSV;
            default -> throw new BadInput("--output är table, json eller csv. Inget är gjort.");
        }
    }

    public boolean forPeople() {
        return format == Format.TABLE;
    }

    /** Writes rows; a table without any says {@code nothing}. */
    public <T> void rows(PrintWriter to, List<T> rows, List<Column<T>> columns, String nothing) {
        switch (format) {
            case JSON -> to.println(json.writeValueAsString(rows.stream().map(r -> named(r, columns)).toList()));
            case CSV -> csv(to, rows, columns);
            default -> to.println(rows.isEmpty() ? nothing : table(rows, columns));
        }
        to.flush();
    }

    /** Writes one sentence for people, or {@code value} for scripts. */
    public void said(PrintWriter to, String sentence, Object value) {
        to.println(format == Format.JSON ? json.writeValueAsString(value) : clean(sentence));
        to.flush();
    }

    private static <T> Map<String, Object> named(T row, List<Column<T>> columns) {
        Map<String, Object> named = new LinkedHashMap<>();
        columns.forEach(c -> named.put(c.name(), c.value().apply(row)));
        return named;
    }

    private static <T> String table(List<T> rows, List<Column<T>> columns) {
        List<Object[]> cells = new ArrayList<>();
        cells.add(columns.stream().map(Column::head).toArray());
        rows.forEach(row -> cells.add(
                columns.stream().map(c -> clean(text(c.value().apply(row)))).toArray()));
        return new TableBuilder(new ArrayTableModel(cells.toArray(Object[][]::new)))
                .addHeaderAndVerticalsBorders(BorderStyle.air)
                .build()
                .render(WIDTH)
                .stripTrailing();
    }

    private static <T> void csv(PrintWriter to, List<T> rows, List<Column<T>> columns) {
        to.println(String.join(",", columns.stream().map(Column::name).toList()));
        for (T row : rows) {
            to.println(String.join(
                    ",", columns.stream().map(c -> field(text(c.value().apply(row)))).toList()));
        }
    }

    /** A cell that a spreadsheet would take for a formula gets an apostrophe in front (OWASP). */
    private static String field(String value) {
        String safe = value.matches("(?s)^[=+\\-@\\t\\r＝＋－＠].*") ? "'" + value : value;
        return safe.matches("(?s).*[\",\\n\\r].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static String text(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Boolean) {
            return (Boolean) value ? "ja" : "nej";
        }
        return String.valueOf(value).replace('T', value instanceof LocalDateTime ? ' ' : 'T');
    }

    /** Nothing that a person wrote may steer the terminal. */
    public static String clean(String text) {
        StringWriter safe = new StringWriter();
        text.codePoints()
                .filter(c -> c == '\n' || !Character.isISOControl(c))
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .forEach(c -> safe.append(Character.toString(c)));
        return safe.toString();
    }
}
