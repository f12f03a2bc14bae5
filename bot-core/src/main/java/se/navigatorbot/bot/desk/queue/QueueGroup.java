package se.navigatorbot.bot.desk.queue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Rows that stand together.
 *
 * @param id as in {@link QueueRow#group()}
 */
public record QueueGroup(String id, String title, List<QueueRow> rows) {

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

    static List<QueueGroup> of(List<QueueRow> rows) {
        return Stream.of("crisis", "mine", "waiting", "taken", "snoozed")
                .map(id -> new QueueGroup(
                        id,
                        TITLES.getOrDefault(id, ""),
                        rows.stream().filter(row -> row.group().equals(id)).toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }
}
