package se.navigatorbot.bot.outbox;

import java.util.Set;
import java.util.function.BiConsumer;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis;

/** Goes through what is kept of all messages, one partition at a time. */
public final class OutboxOverview {

    private final Redis redis;

    public OutboxOverview(Redis redis) {
        this.redis = redis;
    }

    /**
     * Gives every message that has come so far and can be read.
     *
     * @param taker gets id and progress
     */
    public void each(Set<Fate> fates, BiConsumer<String, Progress> taker) {
        for (Partition partition : Partition.all()) {
            redis.hash(partition.state()).forEach((id, bytes) -> {
                Progress.readable(bytes)
                        .filter(progress -> fates.contains(progress.fate()))
                        .ifPresent(progress -> taker.accept(id, progress));
            });
        }
    }
}
