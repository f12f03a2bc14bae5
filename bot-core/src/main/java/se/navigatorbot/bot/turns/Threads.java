package se.navigatorbot.bot.turns;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The engine's own threads: a fixed number that handles turns, as many as the gates let out that wait for providers,
 * and four for what is done again and again.
 */
final class Threads implements AutoCloseable {

    /** Turns wait for the store, hardly ever for a processor. */
    private static final int WORKERS = 48;

    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS, named("turn-"));
    private final ExecutorService senders = Executors.newCachedThreadPool(named("send-"));
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(4, named("engine-timer-"));

    ExecutorService workers() {
        return workers;
    }

    ExecutorService senders() {
        return senders;
    }

    ScheduledExecutorService timer() {
        return timer;
    }

    @Override
    public void close() {
        timer.shutdownNow();
        workers.shutdownNow();
        senders.shutdownNow();
    }

    private static ThreadFactory named(String prefix) {
        AtomicInteger count = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, prefix + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
