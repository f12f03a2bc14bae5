package se.navigatorbot.bot.spool;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** How much is kept that the store does not have, and since when. */
final class Backlog {

    /** So few are given to the store in the time for which a newcomer may be held up. */
    private static final long FEW = 1000;

    private static final long HOLD_FOR_FEW_NANOS = TimeUnit.MILLISECONDS.toNanos(300);
    private static final long HOLD_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final AtomicLong kept = new AtomicLong();
    private final ReentrantLock door = new ReentrantLock();
    private final Condition emptied = door.newCondition();
    private volatile @Nullable Instant oldest;
    private volatile boolean draining;

    long size() {
        return kept.get();
    }

    boolean empty() {
        return kept.get() == 0;
    }

    Optional<Instant> oldest() {
        return Optional.ofNullable(empty() ? null : oldest);
    }

    /**
     * As not {@link #empty}, but while the store is taking what is kept, waits a moment for that: else traffic could
     * bring more than the store takes, and there would always be one more.
     */
    boolean staysAfterAMoment() {
        if (!draining) {
            return !empty();
        }
        door.lock();
        try {
            long left = size() < FEW ? HOLD_FOR_FEW_NANOS : HOLD_NANOS;
            while (!empty() && draining && left > 0) {
                left = emptied.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            door.unlock();
        }
        return !empty();
    }

    /**
     * One more.
     *
     * @param at when it arrived, null when that does not count
     */
    void grew(@Nullable Instant at) {
        if (kept.getAndIncrement() == 0 && at != null) {
            oldest = at;
        }
    }

    /** One that could not be written. */
    void refused() {
        kept.decrementAndGet();
    }

    /**
     * The store has so many of them.
     *
     * @param next when the first of the others arrived, null when that is not known
     */
    void shrank(int count, @Nullable Instant next) {
        if (next != null) {
            oldest = next;
        }
        draining = kept.addAndGet(-count) > 0;
        if (!draining) {
            letIn();
        }
    }

    /** The store takes nothing. */
    void stuck() {
        if (draining) {
            draining = false;
            letIn();
        }
    }

    private void letIn() {
        door.lock();
        try {
            emptied.signalAll();
        } finally {
            door.unlock();
        }
    }
}
