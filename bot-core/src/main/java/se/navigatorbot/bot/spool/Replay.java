package se.navigatorbot.bot.spool;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.partitions.Fault;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;
import se.navigatorbot.channels.DeliveryReport;

/**
 * Gives the store what was kept while it was away, in order, as soon as it takes anything. A batch holds one message of
 * an address at most, so that no failure in the middle can turn the order of somebody's messages. It may be ended at
 * any moment: what is given twice is taken once.
 */
public final class Replay implements AutoCloseable {

    private static final int BATCH = 256;
    private static final int AHEAD = 1000;
    private static final long LOOK_MILLIS = 20;
    private static final long LONGEST_PAUSE_MILLIS = 500;
    private static final int TRIES = 5;

    private static final Logger log = LoggerFactory.getLogger(Replay.class);

    private final Spool spool;
    private final Taker taker;
    private final Deque<Segment.Kept> ahead = new ArrayDeque<>();
    private final Thread thread;
    private volatile boolean closed;
    private long given;
    private int faults;

    /** Begins at once. */
    public Replay(Spool spool, Taker taker) {
        this.spool = spool;
        this.taker = taker;
        this.thread = new Thread(this::work, "spool-replay");
        thread.setDaemon(true);
        thread.start();
    }

    private void work() {
        long pause = LOOK_MILLIS;
        try {
            while (!closed) {
                if (!spool.inUse() || !gave()) {
                    TimeUnit.MILLISECONDS.sleep(pause);
                    pause = spool.inUse() ? Math.min(LONGEST_PAUSE_MILLIS, pause * 2) : LOOK_MILLIS;
                } else {
                    pause = LOOK_MILLIS;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** False when nothing could be given. */
    private boolean gave() {
        try {
            if (ahead.isEmpty()) {
                ahead.addAll(spool.head(AHEAD));
            }
            List<Segment.Kept> batch = oneEach();
            if (batch.isEmpty()) {
                return false;
            }
            store(batch);
            putDamageAside(batch);
            spool.files().done(batch);
            batch.forEach(kept -> ahead.remove());
            took(batch.size(), ahead.peek());
            spool.files().tidy(false);
            return true;
        } catch (RedisAwayException e) {
            spool.backlog().stuck();
            return false;
        } catch (IOException | RuntimeException e) {
            log.error("The spool cannot be read: {}", Fault.of(e));
            return false;
        }
    }

    private void took(int count, Segment.@Nullable Kept next) {
        faults = 0;
        given += count;
        Item item = next == null ? null : next.item();
        Instant oldest =
                item == null || item.message() == null ? null : item.message().arrivedAt();
        spool.backlog().shrank(count, oldest);
        if (spool.over()) {
            taker.over();
            log.info("The store has taken all {} things that were kept while it was away", given);
            given = 0;
        }
    }

    private List<Segment.Kept> oneEach() {
        int most = faults > 0 ? 1 : BATCH;
        Set<Object> from = new HashSet<>();
        List<Segment.Kept> batch = new ArrayList<>();
        for (Segment.Kept kept : ahead) {
            Item item = kept.item();
            Object sender = item == null || item.message() == null
                    ? kept
                    : item.message().message().from();
            if (batch.size() == most || !from.add(sender)) {
                break;
            }
            batch.add(kept);
        }
        return batch;
    }

    /**
     * Returns when the store has all of them, or when one is put aside that it can never take. Until then danger is
     * answered without it.
     */
    private void store(List<Segment.Kept> batch) throws IOException {
        FirstAid firstAid = spool.firstAid();
        List<Arrived> messages = new ArrayList<>(batch.size());
        for (Segment.Kept kept : batch) {
            Spooled message = kept.item() == null ? null : kept.item().message();
            if (message != null) {
                messages.add(
                        new Arrived(message, firstAid.hold(message.message().id())));
            }
        }
        boolean over = false;
        try {
            give(batch, messages);
            over = true;
        } finally {
            for (Arrived arrived : messages) {
                String id = arrived.spooled().message().id();
                if (over) {
                    firstAid.answered(id);
                } else {
                    firstAid.letGo(id);
                }
            }
        }
    }

    private void give(List<Segment.Kept> batch, List<Arrived> messages) throws IOException {
        try {
            taker.take(messages);
            for (Segment.Kept kept : batch) {
                if (kept.item() != null && kept.item().report() != null) {
                    taker.take(kept.item().report());
                }
            }
        } catch (RedisAwayException | CompletionException e) {
            faulted(batch, e);
        }
    }

    /** Only when the rest of the batch is done with: a batch that the store refuses comes again. */
    private void putDamageAside(List<Segment.Kept> batch) throws IOException {
        for (Segment.Kept kept : batch) {
            if (kept.item() == null) {
                log.error("A thing kept on disk is damaged and was put aside");
                spool.files().putAside(kept);
            }
        }
    }

    private void faulted(List<Segment.Kept> batch, RuntimeException e) throws IOException {
        if (e instanceof RedisAwayException away) {
            throw away;
        }
        if (e.getCause() instanceof RedisAwayException away) {
            throw away;
        }
        faults++;
        log.error("The store would not take something: {}", Fault.of(e));
        if (faults < TRIES || batch.size() > 1) {
            throw new RedisAwayException("not taken", e);
        }
        spool.files().putAside(batch.get(0));
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(3));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * A message that is given to the store.
     *
     * @param answered what was said to it meanwhile, null for nothing
     */
    public record Arrived(Spooled spooled, @Nullable Answered answered) {}

    /** Who puts messages into the store. */
    public interface Taker {

        /**
         * Returns when the store has all of them, each once however often it is given.
         *
         * @throws CompletionException when it is not known to have them all
         */
        void take(List<Arrived> messages);

        /**
         * Takes later news of what was sent, any number of times.
         *
         * @throws RedisAwayException when it could not be written
         */
        void take(DeliveryReport report);

        /** The store has everything that was kept. Returns at once. */
        default void over() {}
    }
}
