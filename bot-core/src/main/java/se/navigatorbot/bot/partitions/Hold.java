package se.navigatorbot.bot.partitions;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import se.navigatorbot.bot.redis.Partition;

/** How this process stands to one partition. */
final class Hold {

    final Partition partition;
    final AtomicReference<Stage> stage = new AtomicReference<>(Stage.NONE);
    /** What has begun here and may still change the store or send. */
    final AtomicInteger underWay = new AtomicInteger();

    private volatile long renewedAt;
    private final AtomicLong era = new AtomicLong();

    Hold(Partition partition) {
        this.partition = partition;
    }

    enum Stage {
        /** Not ours. */
        NONE,
        /** Ours, but what was left behind is not known yet. */
        COMING,
        /** Ours, and worked on. */
        OPEN,
        /** Ours until what is under way has ended. */
        CLOSING
    }

    boolean held() {
        return stage.get() != Stage.NONE;
    }

    /** Real nanoseconds when the lease was last asked for with success. */
    long renewedAt() {
        return renewedAt;
    }

    void renewed(long at) {
        renewedAt = at;
    }

    /** Rises with each time that the partition comes to this process. */
    long era() {
        return era.get();
    }

    /** It has just come. */
    void come(long at) {
        renewedAt = at;
        era.incrementAndGet();
        stage.set(Stage.COMING);
    }
}
