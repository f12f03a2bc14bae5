package se.navigatorbot.bot.turns;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.inbox.InboxEntry;
import se.navigatorbot.bot.partitions.Leases;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;
import se.navigatorbot.channels.InboundMessage;

/**
 * What an ended process left in the inbox may be what ended it. Such an entry is counted before its turn begins, and
 * from the second time on it has its turn alone, so that nobody is counted for what a neighbour did. All others pass
 * without a question to the store.
 */
final class LeftBehind {

    private static final int SUSPECT = 2;
    private static final long PAUSE_MILLIS = 50;

    private final Parking parking;
    private final Leases leases;
    private final Function<InboxEntry, @Nullable InboundMessage> reader;
    private final ReentrantLock alone = new ReentrantLock();

    /**
     * @param reader what the person wrote, null when it cannot be read
     */
    LeftBehind(Parking parking, Leases leases, Function<InboxEntry, @Nullable InboundMessage> reader) {
        this.parking = parking;
        this.leases = leases;
        this.reader = reader;
    }

    /** Runs the turn unless the entry has now been tried too often. Blocks while Redis is away. */
    void carefully(InboxEntry entry, Runnable turn) {
        if (!entry.left() || parking.counted(entry)) {
            turn.run();
            return;
        }
        boolean suspect = waiting(entry, () -> parking.tries(entry) >= SUSPECT);
        if (suspect) {
            alone.lock();
        }
        try {
            if (waiting(entry, () -> parking.begins(entry, reader.apply(entry)))) {
                turn.run();
                parking.over(entry);
            }
        } finally {
            if (suspect) {
                alone.unlock();
            }
        }
    }

    /** The answer of the store when it comes; false when the partition is no longer worked on here. */
    private boolean waiting(InboxEntry entry, Question question) {
        Partition partition = Partition.of(entry.participant());
        while (leases.takes(partition)) {
            try {
                return question.ask();
            } catch (RedisAwayException e) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
            }
        }
        return false;
    }

    private interface Question {
        boolean ask();
    }
}
