package se.navigatorbot.bot.outbox;

import java.util.concurrent.Executor;
import se.navigatorbot.bot.redis.Partition;

/** Sees to it that what is in doubt is asked about, without anybody waiting for it. */
final class Doubting {

    private final Doubts doubts;
    private final Uncertainty uncertainty;
    private final Stock stock;
    private final Asking asking;
    private final Executor pool;
    private volatile boolean stopped;

    Doubting(Doubts doubts, Uncertainty uncertainty, Stock stock, Asking asking, Executor pool) {
        this.doubts = doubts;
        this.uncertainty = uncertainty;
        this.stock = stock;
        this.asking = asking;
        this.pool = pool;
    }

    /** Called again and again. */
    void look() {
        if (!stopped && asking.due()) {
            pool.execute(asking::look);
        }
    }

    /** The partition has come to this process. */
    void recover(Partition partition) {
        uncertainty.recover(partition, stock);
    }

    /** The partition has left this process. */
    void leave(Partition partition) {
        doubts.forgetAll(partition);
    }

    void stop() {
        stopped = true;
    }
}
