package se.navigatorbot.bot.partitions;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Has something done soon; many calls before it begins are one. */
public final class Nudge {

    private final Executor pool;
    private final Runnable work;
    private final AtomicBoolean waiting = new AtomicBoolean();

    public Nudge(Executor pool, Runnable work) {
        this.pool = pool;
        this.work = work;
    }

    /** Returns at once; the work begins after this call. */
    public void now() {
        if (!waiting.compareAndSet(false, true)) {
            return;
        }
        try {
            pool.execute(() -> {
                waiting.set(false);
                work.run();
            });
        } catch (RejectedExecutionException stopping) {
            waiting.set(false);
        }
    }
}
