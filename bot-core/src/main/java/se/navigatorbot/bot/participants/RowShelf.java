package se.navigatorbot.bot.participants;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.partitions.Unreadable;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Partition;

/**
 * Rows that have been opened, kept until memory is short: to open a hundred thousand takes a second, to look through
 * them a hundredth of it. Nobody has to say that a row has changed, since the store is read each time: what was opened
 * serves again only while the store holds the very bytes that it was opened from.
 */
final class RowShelf {

    /** Fewer are opened sooner by one thread. */
    private static final int MANY = 100;

    private final Documents documents;
    private final Unreadable unreadable;
    private final Shared shared = new Shared();
    private final AtomicReferenceArray<@Nullable SoftReference<Map<String, Opened>>> kept =
            new AtomicReferenceArray<>(Keys.PARTITIONS);

    RowShelf(Documents documents, Unreadable unreadable) {
        this.documents = documents;
        this.unreadable = unreadable;
    }

    /**
     * What lies sealed in a partition.
     *
     * @param stored all of it, by id
     */
    List<Row> rows(Partition partition, Map<String, byte[]> stored) {
        return opened(partition, stored, MANY).values().stream()
                .map(Opened::row)
                .toList();
    }

    /** Opens on one thread what lies there, and keeps it. */
    void open(Partition partition, Map<String, byte[]> stored) {
        opened(partition, stored, Integer.MAX_VALUE);
    }

    /** @param many from how many on all threads help */
    private Map<String, Opened> opened(Partition partition, Map<String, byte[]> stored, int many) {
        Map<String, Opened> before = atHand(partition);
        Map<String, Opened> now = new HashMap<>(stored.size() * 4 / 3 + 1);
        List<Map.Entry<String, byte[]>> closed = new ArrayList<>();
        for (Map.Entry<String, byte[]> entry : stored.entrySet()) {
            Opened opened = before.get(entry.getKey());
            if (opened != null && opened.mark().equals(Documents.mark(entry.getValue()))) {
                now.put(entry.getKey(), opened);
            } else {
                closed.add(entry);
            }
        }
        if (!closed.isEmpty() || before.size() != now.size()) {
            Stream<Map.Entry<String, byte[]>> left = closed.size() < many ? closed.stream() : closed.parallelStream();
            left.flatMap(entry -> readable(partition, entry).stream())
                    .toList()
                    .forEach(row -> now.put(row.row().id(), row));
            kept.set(partition.number(), new SoftReference<>(now));
        }
        return now;
    }

    /** Lets go of somebody's row. */
    void forget(String id) {
        Partition partition = Partition.of(id);
        if (atHand(partition).containsKey(id)) {
            Map<String, Opened> left = new HashMap<>(atHand(partition));
            left.remove(id);
            kept.set(partition.number(), new SoftReference<>(left));
        }
    }

    private Map<String, Opened> atHand(Partition partition) {
        SoftReference<Map<String, Opened>> reference = kept.get(partition.number());
        Map<String, Opened> opened = reference == null ? null : reference.get();
        return opened == null ? Map.of() : opened;
    }

    /** A row that nobody can read keeps nobody from finding the others. */
    private Optional<Opened> readable(Partition partition, Map.Entry<String, byte[]> stored) {
        try {
            return Optional.of(opened(partition, stored));
        } catch (RuntimeException e) {
            unreadable.note("the row of " + stored.getKey(), e);
            return Optional.empty();
        }
    }

    private Opened opened(Partition partition, Map.Entry<String, byte[]> stored) {
        Row row = documents.open(stored.getValue(), Row.class, home(partition, stored.getKey()));
        return new Opened(Documents.mark(stored.getValue()), row.sharing(shared));
    }

    /** Where the row of that person lies. */
    static String home(Partition partition, String id) {
        return partition.rows() + ":" + id;
    }

    /** A row, and what its sealed bytes begin with. */
    private record Opened(String mark, Row row) {}
}
