package se.navigatorbot.bot.outbox;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The threads of one channel that wait for its provider: so many attempts at a time, the rest in line. A thread that is
 * done takes the next in line itself, which is cheaper than waking another. One channel's slow provider holds up no other
 * channel.
 */
final class Runway {

    private static final Duration LONG = Duration.ofSeconds(1);

    private final Executor pool;
    private final int lanes;
    private final LongSupplier nanos;
    private final Queue<InLine> waiting = new ArrayDeque<>();
    private int taken;

    /**
     * @param pool has a thread for every attempt under way
     * @param lanes attempts under way at the same moment
     * @param nanos a clock as {@link System#nanoTime}
     */
    Runway(Executor pool, int lanes, LongSupplier nanos) {
        this.pool = pool;
        this.lanes = lanes;
        this.nanos = nanos;
    }

    /** Whether the provider is so slow that nobody more should stand in line. */
    synchronized boolean slow() {
        InLine first = waiting.peek();
        return first != null && nanos.getAsLong() - first.since() > LONG.toNanos();
    }

    /** Makes the attempt as soon as there is room; returns at once. */
    void take(Runnable attempt) {
        synchronized (this) {
            if (taken == lanes) {
                waiting.add(new InLine(attempt, nanos.getAsLong()));
                return;
            }
            taken++;
        }
        pool.execute(() -> oneAfterTheOther(attempt));
    }

    private void oneAfterTheOther(Runnable first) {
        Runnable next = first;
        while (next != null) {
            boolean whole = false;
            try {
                next.run();
                whole = true;
            } finally {
                if (!whole) {
                    left();
                }
            }
            next = following();
        }
    }

    private synchronized @Nullable Runnable following() {
        InLine next = waiting.poll();
        if (next == null) {
            taken--;
            return null;
        }
        return next.attempt();
    }

    /** The thread dies of a fault; somebody else takes what is in line. */
    private void left() {
        Runnable next = following();
        if (next != null) {
            pool.execute(() -> oneAfterTheOther(next));
        }
    }

    /**
     * @param since real nanoseconds
     */
    private record InLine(Runnable attempt, long since) {}
}
