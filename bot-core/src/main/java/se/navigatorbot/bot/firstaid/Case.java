package se.navigatorbot.bot.firstaid;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.spool.Answered;

/** One message that may speak of danger, and who answers it: the desk, or whoever takes it first. */
final class Case {

    /** Longer than an attempt of a channel may take. Real time. */
    private static final long PATIENCE_SECONDS = 20;

    private final AtomicBoolean taken = new AtomicBoolean();
    private final AtomicBoolean ringing = new AtomicBoolean();
    private final AtomicBoolean left = new AtomicBoolean();
    private volatile boolean lent;
    private volatile boolean stored;
    private volatile boolean past;
    private final CompletableFuture<@Nullable Answered> outcome = new CompletableFuture<>();

    /** One that an earlier process has answered. */
    static Case closed(Answered answered) {
        Case closed = new Case();
        closed.taken.set(true);
        closed.left.set(true);
        closed.close(answered);
        return closed;
    }

    /** Whether it is the caller's to answer. */
    boolean take() {
        return taken.compareAndSet(false, true);
    }

    /** As {@link #take}, for one caller that may bring it back; true also when that caller has it already. */
    boolean lend() {
        if (take()) {
            lent = true;
        }
        return lent;
    }

    boolean lent() {
        return lent;
    }

    /** The caller could not answer it now; anybody may. */
    void giveBack() {
        lent = false;
        taken.set(false);
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
    void close(@Nullable Answered answered) {
        outcome.complete(answered);
    }

    boolean closed() {
        return outcome.isDone();
    }

    /** Waits for the end; null when nothing was said. */
    @Nullable
    Answered outcome() {
        try {
            return outcome.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
