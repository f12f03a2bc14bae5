package se.navigatorbot.intents.offline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.navigatorbot.intents.Context;

/**
 * A line of a data file: text, intent, context and time, tab-separated, all but the text may be empty.
 *
 * @param text the message
 * @param label the right intent, "" when not told
 * @param context what was asked last
 * @param now when it was written, if the line says so
 */
public record Line(String text, String label, Context context, Optional<LocalDateTime> now) {

    /** @throws IOException when the file cannot be read, or a line has a time that is none, with file and line */
    public static List<Line> read(Path file) throws IOException {
        List<String> rows = Files.readAllLines(file, StandardCharsets.UTF_8);
        List<Line> lines = new ArrayList<>(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            try {
                lines.add(of(rows.get(row)));
            } catch (DateTimeParseException e) {
                throw new IOException(
                        file + " line " + (row + 1) + ": the fourth column is no time: " + e.getParsedString(), e);
            }
        }
        return lines;
    }

    private static Line of(String row) {
        String[] columns = row.split("\t", -1);
        return new Line(
                columns[0],
                column(columns, 1),
                Context.parse(column(columns, 2)),
                Optional.of(column(columns, 3)).filter(time -> !time.isEmpty()).map(LocalDateTime::parse));
    }

    private static String column(String[] columns, int index) {
        return index < columns.length ? columns[index].strip() : "";
    }
}
