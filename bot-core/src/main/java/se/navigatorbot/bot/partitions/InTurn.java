package se.navigatorbot.bot.partitions;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that keeps its order per key, while different keys go side by side on one pool. One key's trouble keeps nobody
 * else waiting, as long as the pool has a thread to spare.
 */
public final class InTurn {

    private static final Logger log = LoggerFactory.getLogger(InTurn.class);

    private final Executor pool;
    private final ConcurrentHashMap<String, Queue<Runnable>> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger unfinished = new AtomicInteger();

    public InTurn(Executor pool) {
        this.pool = pool;
    }

    /** Does the work after everything submitted before it under the same key. */
    public void submit(String key, Runnable work) {
        boolean[] first = new boolean[1];
        unfinished.incrementAndGet();
        waiting.compute(key, (k, queue) -> {
            first[0] = queue == null;
            Queue<Runnable> all = queue == null ? new ArrayDeque<>(2) : queue;
            all.add(work);
            return all;
        });
        if (first[0]) {
            start(key);
        }
    }

    /** How many pieces of work wait or are under way. */
    public int unfinished() {
        return unfinished.get();
    }

    /** Waits until nothing is left to do; real time. */
    public boolean awaitIdle(Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (unfinished.get() > 0 && System.nanoTime() < end) {
            LockSupport.parkNanos(1_000_000);
        }
        return unfinished.get() == 0;
    }

    private void start(String key) {
        try {
            pool.execute(() -> next(key));
        } catch (RejectedExecutionException stopping) {
            Queue<Runnable> left = waiting.remove(key);
            unfinished.addAndGet(left == null ? 0 : -left.size());
        }
    }

    private void next(String key) {
        Runnable[] work = new Runnable[1];
        waiting.computeIfPresent(key, (k, queue) -> {
            work[0] = queue.peek();
            return queue;
        });
        try {
            if (work[0] != null) {
                work[0].run();
            }
        } catch (RuntimeException e) {
            log.error("a piece of ordered work failed: {}", Fault.of(e));
        } finally {
            done(key);
        }
    }

    private void done(String key) {
        boolean[] more = new boolean[1];
        waiting.computeIfPresent(key, (k, queue) -> {
            queue.poll();
            more[0] = !queue.isEmpty();
            return more[0] ? queue : null;
        });
        unfinished.decrementAndGet();
        if (more[0]) {
            start(key);
        }
    }
}
