package se.navigatorbot.bot.firstaid;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.spool.Answered;

/** One message that may speak of danger, and who answers it: the desk, or whoever takes it first. */
final class Case {

    /** Longer than an attempt of a channel may take. Real time. */
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);

    private final AtomicBoolean ringing = new AtomicBoolean();
    private final AtomicBoolean left = new AtomicBoolean();
    private volatile boolean stored;
    private volatile boolean past;
    private boolean taken;
    private boolean lent;
    private boolean closed;
    private @Nullable Answered outcome;

    /** One that an earlier process has answered. */
    static Case closed(Answered answered) {
        Case closed = new Case();
        closed.take();
        closed.left.set(true);
        closed.close(answered);
        return closed;
    }

    /** Whether it is the caller's to answer. */
    synchronized boolean take() {
        boolean free = !taken;
        taken = true;
        return free;
    }

    /**
     * Waits while it is being answered, then as {@link #take} for one caller that may bring it back: true also when that
     * caller has it already.
     */
    synchronized boolean lend() {
        awaitEndOrReturn();
        if (take()) {
            lent = true;
        }
        return lent;
    }

    /** The caller could not answer it now; anybody may. */
    synchronized void giveBack() {
        lent = false;
        taken = false;
        notifyAll();
    }

    /** As {@link #giveBack}, of what was lent, if it was. */
    synchronized void letGo() {
        if (lent) {
            giveBack();
        }
    }

    /** Whether an earlier process has left it; true once, for whoever goes on with it. */
    boolean takeOver() {
        return left.compareAndSet(true, false);
    }

    /** Whether phones begin to ring again by time for it; true once. */
    boolean beginsToRing() {
        return ringing.compareAndSet(false, true);
    }

    /** The store has the message, and rings for it from now on. */
    void toStore() {
        stored = true;
    }

    boolean inStore() {
        return stored;
    }

    /** The outage is over; true when the one before was over too, so that nobody asks for this any more. */
    boolean outlived() {
        boolean before = past;
        past = true;
        return before;
    }

    /**
     * It has come to an end.
     *
     * @param answered what was said, null for nothing
     */
    synchronized void close(@Nullable Answered answered) {
        if (!closed) {
            closed = true;
            outcome = answered;
            notifyAll();
        }
    }

    synchronized boolean closed() {
        return closed;
    }

    /** What was said; null for nothing, or while it has not come to an end. */
    @Nullable
    synchronized Answered outcome() {
        return outcome;
    }

    private void awaitEndOrReturn() {
        long until = System.nanoTime() + PATIENCE_NANOS;
        try {
            long left = PATIENCE_NANOS;
            while (taken && !lent && !closed && left > 0) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
                left = until - System.nanoTime();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
