package se.navigatorbot.bot.desk.queue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows that stand together.
 *
 * @param id as in {@link QueueRow#group()}
 * @param html the rows as drawn
 */
public record QueueGroup(String id, String title, List<QueueRow> rows, String html) {

    private static final Map<String, String> TITLES = Map.of(
            "crisis",
            "Akut",
            "waiting",
            "Väntar på svar",
            "mine",
            "Dina samtal",
            "taken",
            "Någon svarar",
            "snoozed",
            "Undanlagda");

    public QueueGroup {
        rows = List.copyOf(rows);
    }

    static List<QueueGroup> of(List<QueueRow> rows, Function<QueueRow, String> drawn) {
        return Stream.of("crisis", "mine", "waiting", "taken", "snoozed")
                .map(id -> group(
                        id, rows.stream().filter(row -> row.group().equals(id)).toList(), drawn))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private static QueueGroup group(String id, List<QueueRow> rows, Function<QueueRow, String> drawn) {
        String html = rows.stream().map(drawn).collect(Collectors.joining());
        return new QueueGroup(id, TITLES.getOrDefault(id, ""), rows, html);
    }
}
