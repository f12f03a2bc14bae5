package se.navigatorbot.bot.backup;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.navigatorbot.bot.broadcasts.Broadcast;
import se.navigatorbot.bot.outbox.Fate;
import se.navigatorbot.bot.outbox.Progress;
import se.navigatorbot.bot.redis.Chunk;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Snapshot;
import se.navigatorbot.bot.turns.Parked;

/**
 * Changes what a snapshot holds so that nothing leaves by itself that may have left before: what waited at the moment of
 * the snapshot, coming in or going out, is set aside for staff, and broadcasts under way are stopped. What a turn asked
 * of somebody else and had not delivered is left out; a seat is still confirmed or given back.
 */
final class Restoring {

    static final String REASON = "återställt från säkerhetskopia";

    private static final String BROADCASTS = Keys.mail("broadcasts");

    private final Documents documents;
    private final Instant now;
    private final Consumer<Chunk> to;
    private final Map<String, Partition> inboxes = new HashMap<>();
    private final Map<String, Partition> states = new HashMap<>();
    private final Map<String, Partition> effects = new HashMap<>();
    private final Map<String, Integer> counters = new HashMap<>();
    private final long[] numbers = new long[Keys.PARTITIONS];
    private long inbound;
    private long outbound;

    /**
     * @param now the moment of the restore
     * @param to gets what is to be stored
     */
    Restoring(Documents documents, Instant now, Consumer<Chunk> to) {
        this.documents = documents;
        this.now = now;
        this.to = to;
        Partition.all().forEach(partition -> {
            inboxes.put(partition.inbox(), partition);
            states.put(partition.state(), partition);
            effects.put(partition.effects(), partition);
            counters.put(partition.seq(), partition.number());
        });
    }

    void take(Chunk chunk) {
        String key = chunk.key();
        if (inboxes.containsKey(key)) {
            park(inboxes.get(key), chunk);
        } else if (states.containsKey(key)) {
            state(states.get(key), chunk);
        } else if (effects.containsKey(key)) {
            effects(chunk);
        } else if (counters.containsKey(key)) {
            numbers[counters.get(key)] = Long.parseLong(text(chunk.parts().get(0)));
        } else if (key.equals(BROADCASTS)) {
            broadcasts(chunk);
        } else if (!key.equals(Keys.mail("sending"))) {
            to.accept(chunk);
        }
    }

    /** Everything has been taken. */
    void end() {
        for (Partition partition : Partition.all()) {
            long number = numbers[partition.number()];
            if (number > 0) {
                to.accept(Snapshot.chunk(Chunk.STRING, partition.seq(), "" + number));
            }
        }
    }

    /** How many messages and requests that came in are set aside. */
    long inbound() {
        return inbound;
    }

    /** How many messages that waited to leave are set aside. */
    long outbound() {
        return outbound;
    }

    private void park(Partition partition, Chunk entry) {
        String id = text(entry.parts().get(0));
        List<byte[]> fields = new ArrayList<>();
        for (int i = 1; i + 1 < entry.parts().size(); i += 2) {
            fields.add(bytes(id + ":" + text(entry.parts().get(i))));
            fields.add(entry.parts().get(i + 1));
        }
        put(fields, id, "n", "0");
        put(fields, id, "w", Parked.HELD);
        put(fields, id, "a", "" + now.toEpochMilli());
        to.accept(new Chunk(Chunk.HASH, partition.parked(), fields));
        inbound++;
    }

    private void state(Partition partition, Chunk chunk) {
        List<byte[]> fields = new ArrayList<>();
        for (int i = 0; i + 1 < chunk.parts().size(); i += 2) {
            byte[] message = chunk.parts().get(i);
            Progress progress = Progress.parse(text(chunk.parts().get(i + 1)));
            fields.add(message);
            if (progress.fate().ended()) {
                fields.add(chunk.parts().get(i + 1));
            } else {
                boolean waited = progress.fate() == Fate.WAITING;
                fields.add(progress.in(waited ? Fate.DROPPED : Fate.UNKNOWN, now, REASON)
                        .bytes());
                to.accept(Snapshot.chunk(Chunk.SORTED, partition.done(), text(message), "" + now.toEpochMilli()));
                if (waited) {
                    hold(partition, text(message), progress);
                }
            }
        }
        to.accept(new Chunk(Chunk.HASH, chunk.key(), fields));
    }

    private void hold(Partition partition, String message, Progress progress) {
        String id = ++numbers[partition.number()] + "-0";
        List<byte[]> fields = new ArrayList<>();
        put(fields, id, "i", message);
        put(fields, id, "t", "" + progress.at().toEpochMilli());
        put(fields, id, "k", Parked.OUTGOING + progress.lane().name());
        put(fields, id, "p", progress.participant());
        put(fields, id, "n", "" + progress.attempts());
        put(fields, id, "w", Parked.HELD);
        put(fields, id, "a", "" + now.toEpochMilli());
        to.accept(new Chunk(Chunk.HASH, partition.parked(), fields));
        outbound++;
    }

    private void effects(Chunk chunk) {
        List<byte[]> kept = new ArrayList<>();
        for (int i = 0; i + 1 < chunk.parts().size(); i += 2) {
            if (!text(chunk.parts().get(i)).contains("|REQUEST|")) {
                kept.add(chunk.parts().get(i));
                kept.add(chunk.parts().get(i + 1));
            }
        }
        if (!kept.isEmpty()) {
            to.accept(new Chunk(Chunk.HASH, chunk.key(), kept));
        }
    }

    private void broadcasts(Chunk chunk) {
        List<byte[]> fields = new ArrayList<>();
        for (int i = 0; i + 1 < chunk.parts().size(); i += 2) {
            String id = text(chunk.parts().get(i));
            fields.add(chunk.parts().get(i));
            fields.add(stopped(id, chunk.parts().get(i + 1)));
        }
        to.accept(new Chunk(Chunk.HASH, BROADCASTS, fields));
    }

    private byte[] stopped(String id, byte[] sealed) {
        String home = BROADCASTS + "/" + id;
        Broadcast was = documents.open(sealed, Broadcast.class, home);
        if (!was.underWay()) {
            return sealed;
        }
        to.accept(Snapshot.chunk(Chunk.HASH, Keys.mail("stopped"), id, "1"));
        return documents.seal(was.stoppedAt(now), home, sealed);
    }

    private static void put(List<byte[]> fields, String id, String name, String value) {
        fields.add(bytes(id + ":" + name));
        fields.add(bytes(value));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
