package se.navigatorbot.bot.participants;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Script;

/**
 * Opens rows before anybody asks, so that the first look through everybody after a start, or after many have come, finds
 * them open. One partition after another on one thread, with pauses, so that messages do not wait for it. What memory let
 * go of is not fetched back: it is opened when somebody asks. Of more people than fit well, nobody is opened ahead: what
 * is let go of before anybody asks has only cost.
 */
public final class RowsAhead {

    private static final Script COUNTED = Script.load("participants/rows-counted");

    /** Fewer in a partition are opened soon enough when somebody asks. */
    private static final long MANY = 100;
    /** About what an opened row takes. */
    private static final long BYTES = 400;

    private final Redis redis;
    private final PersonShelf shelf;
    private final long most;
    private final Duration pause;
    private final long[] opened = new long[Partition.all().size()];

    /**
     * @param most so many people fit well
     * @param pause between two partitions, for others
     */
    RowsAhead(Redis redis, PersonShelf shelf, long most, Duration pause) {
        this.redis = redis;
        this.shelf = shelf;
        this.most = most;
        this.pause = pause;
    }

    /**
     * As many as fit into a quarter of the memory that the house may use.
     *
     * @param pause between two partitions, for others
     */
    public static RowsAhead within(Redis redis, PersonShelf shelf, Duration pause) {
        return new RowsAhead(redis, shelf, Runtime.getRuntime().maxMemory() / 4 / BYTES, pause);
    }

    /** Opens where many have come since it last did. */
    public void look() {
        long[] stored = counted();
        if (LongStream.of(stored).sum() > most) {
            return;
        }
        for (Partition partition : Partition.all()) {
            int number = partition.number();
            if (stored[number] - opened[number] >= MANY
                    && !Thread.currentThread().isInterrupted()) {
                shelf.open(partition);
                opened[number] = stored[number];
                LockSupport.parkNanos(pause.toNanos());
            }
        }
    }

    private long[] counted() {
        List<CompletableFuture<@Nullable Object>> counted = new ArrayList<>();
        Partition.all().forEach(partition -> counted.add(redis.run(COUNTED, List.of(partition.rows()), List.of())));
        return counted.stream().mapToLong(RowsAhead::number).toArray();
    }

    private static long number(CompletableFuture<@Nullable Object> counted) {
        try {
            return counted.join() instanceof Long number ? number : 0;
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
