package se.navigatorbot.bot.spool;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.channels.DeliveryReport;

/**
 * Keeps messages on disk while the store is away. One thread writes; all that waits shares one write to disk. While
 * anything is kept here, everything that arrives must come here too, so that nobody overtakes.
 */
public final class Spool implements AutoCloseable {

    private static final int BATCH = 512;
    private static final long IDLE_MILLIS = 200;
    private static final long TRUSTED_NANOS = TimeUnit.SECONDS.toNanos(5);

    private static final Logger log = LoggerFactory.getLogger(Spool.class);

    private final SpoolLog files;
    private final LinkedBlockingQueue<Waiting> waiting = new LinkedBlockingQueue<>();
    private final Backlog backlog = new Backlog();
    private final AtomicBoolean closed = new AtomicBoolean();
    /** Held while something comes to disk and is heard, so that nothing is given to the store that was not heard. */
    private final Object hearing = new Object();

    private final Thread thread;
    private volatile FirstAid firstAid = FirstAid.NONE;
    private volatile boolean broken;
    private volatile long provenAt = System.nanoTime() - TRUSTED_NANOS;

    /**
     * @param base folder that may lie on a volume of its own
     * @throws IllegalStateException in one line for the operator, when nothing can be written there
     */
    public Spool(Path base, Documents documents) {
        this.files = new SpoolLog(base, documents);
        countWhatWasLeft();
        this.thread = new Thread(this::work, "spool-writer");
        thread.setDaemon(true);
        thread.start();
    }

    private void countWhatWasLeft() {
        try {
            files.visit(left -> {
                Item item = left.item();
                Spooled message = item == null ? null : item.message();
                backlog.grew(message == null ? null : message.arrivedAt());
            });
        } catch (IOException e) {
            throw new IllegalStateException("navigator.spool-dir holds files that cannot be read.", e);
        }
        if (inUse()) {
            log.info("{} things wait on disk for the store", waiting());
        }
    }

    /** From now on danger is answered here; what an earlier process kept is shown first. */
    public void answerDanger(FirstAid by) {
        firstAid = by;
        List<Spooled> messages = new ArrayList<>();
        try {
            files.visit(left -> {
                Item item = left.item();
                if (item != null && item.answered() != null) {
                    by.remember(item.answered());
                } else if (item != null && item.message() != null) {
                    messages.add(item.message());
                }
            });
        } catch (IOException e) {
            log.warn("What was left on disk could not be read again");
        }
        messages.forEach(by::heard);
    }

    /** Whether anything is kept here, and so everything must come here. Costs one look at memory. */
    public boolean inUse() {
        return !backlog.empty();
    }

    /** As {@link #inUse}, but waits a moment while the store is just taking what is here. */
    public boolean staysInUse() {
        return backlog.staysAfterAMoment();
    }

    /** How many things wait here for the store. */
    public long waiting() {
        return backlog.size();
    }

    /** When the oldest message here arrived, business time; empty when there is none. */
    public Optional<Instant> oldest() {
        return backlog.oldest();
    }

    /** Completes when the disk has it; fails when it cannot be kept. The order of calls is the order of things. */
    public CompletableFuture<Boolean> keep(Spooled message) {
        backlog.grew(message.arrivedAt());
        return put(Item.of(message));
    }

    /** As {@link #keep}, for the note that danger was answered. */
    public CompletableFuture<Boolean> keep(Answered answered) {
        backlog.grew(null);
        return put(Item.of(answered));
    }

    /** As {@link #keep}, for later news of what was sent. */
    public CompletableFuture<Boolean> keep(DeliveryReport report) {
        backlog.grew(null);
        return put(Item.of(report));
    }

    private CompletableFuture<Boolean> put(Item item) {
        Waiting place = new Waiting(item, new CompletableFuture<>());
        if (closed.get()) {
            refuse(List.of(place), new IOException("the spool is closed"));
        } else {
            waiting.add(place);
        }
        return place.written();
    }

    /** Whether a message would be safe here now, found out by writing when the last proof is old. */
    public boolean canKeep() {
        if (!broken && System.nanoTime() - provenAt < TRUSTED_NANOS) {
            return true;
        }
        try {
            files.probe();
            proven();
            return true;
        } catch (IOException e) {
            broke(e);
            return false;
        }
    }

    /** Whether damaged bytes lie beside the files, for a human to look at. */
    public boolean holdsDamage() {
        return files.holdsDamage();
    }

    private void work() {
        List<Waiting> batch = new ArrayList<>(BATCH);
        while (!closed.get() || !waiting.isEmpty()) {
            try {
                next(batch);
                if (!batch.isEmpty()) {
                    write(batch);
                } else if (!inUse()) {
                    files.tidy(true);
                }
            } catch (InterruptedException e) {
                break;
            } catch (IOException e) {
                broke(e);
            } finally {
                batch.clear();
            }
        }
        waiting.drainTo(batch);
        refuse(batch, new IOException("the spool is closed"));
    }

    private void next(List<Waiting> batch) throws InterruptedException {
        Waiting first = waiting.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
        if (first != null) {
            batch.add(first);
            waiting.drainTo(batch, BATCH - 1);
        }
    }

    private void write(List<Waiting> batch) {
        try {
            appendHeard(batch);
        } catch (IOException | RuntimeException e) {
            broke(e);
            refuse(batch, e);
            return;
        }
        proven();
        batch.forEach(place -> place.written().complete(true));
    }

    private void appendHeard(List<Waiting> batch) throws IOException {
        List<Item> items = batch.stream().map(Waiting::item).toList();
        synchronized (hearing) {
            files.append(items);
            for (Item item : items) {
                if (item.message() != null) {
                    firstAid.heard(item.message());
                }
            }
        }
    }

    /** Up to so many things that the store does not have, oldest first; whoever answers danger has heard them. */
    List<Segment.Kept> head(int atMost) throws IOException {
        synchronized (hearing) {
            return files.head(atMost);
        }
    }

    /** Whether nothing is kept any more; then whoever answers danger knows that the outage is over. */
    boolean over() {
        synchronized (hearing) {
            if (inUse()) {
                return false;
            }
            firstAid.over();
            return true;
        }
    }

    private void refuse(List<Waiting> batch, Exception why) {
        for (Waiting place : batch) {
            backlog.refused();
            place.written().completeExceptionally(why);
        }
    }

    private void proven() {
        provenAt = System.nanoTime();
        if (broken) {
            log.info("The spool can be written again");
        }
        broken = false;
    }

    private void broke(Exception why) {
        if (!broken) {
            log.error(
                    "The spool cannot be written ({}); while the store is away nothing is acknowledged",
                    why.getClass().getSimpleName());
        }
        broken = true;
    }

    SpoolLog files() {
        return files;
    }

    FirstAid firstAid() {
        return firstAid;
    }

    Backlog backlog() {
        return backlog;
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try {
                thread.join(TimeUnit.SECONDS.toMillis(3));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            files.close();
        }
    }

    private record Waiting(Item item, CompletableFuture<Boolean> written) {}
}
