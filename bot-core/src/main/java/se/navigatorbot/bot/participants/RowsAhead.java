package se.navigatorbot.bot.participants;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Script;

/**
 * Opens rows before anybody asks, so that the first look through everybody after a start, or after many have come, finds
 * them open. One partition after another on one thread, with pauses, so that messages do not wait for it. What memory let
 * go of is not fetched back: it is opened when somebody asks.
 */
public final class RowsAhead {

    private static final Script COUNTED = Script.load("participants/rows-counted");

    /** Fewer in a partition are opened soon enough when somebody asks. */
    private static final long MANY = 100;

    private final Redis redis;
    private final PersonShelf shelf;
    private final Duration pause;
    private final long[] opened = new long[Partition.all().size()];

    /** @param pause between two partitions, for others */
    public RowsAhead(Redis redis, PersonShelf shelf, Duration pause) {
        this.redis = redis;
        this.shelf = shelf;
        this.pause = pause;
    }

    /** Opens where many have come since it last did. */
    public void look() {
        List<Partition> partitions = Partition.all();
        List<CompletableFuture<@Nullable Object>> counted = new ArrayList<>();
        partitions.forEach(partition -> counted.add(redis.run(COUNTED, List.of(partition.rows()), List.of())));
        for (Partition partition : partitions) {
            long now = number(counted.get(partition.number()));
            if (now - opened[partition.number()] >= MANY
                    && !Thread.currentThread().isInterrupted()) {
                shelf.open(partition);
                opened[partition.number()] = now;
                LockSupport.parkNanos(pause.toNanos());
            }
        }
    }

    private static long number(CompletableFuture<@Nullable Object> counted) {
        try {
            return counted.join() instanceof Long number ? number : 0;
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
