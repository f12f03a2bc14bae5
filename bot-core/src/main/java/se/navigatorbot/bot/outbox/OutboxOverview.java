package se.navigatorbot.bot.outbox;

import java.nio.charset.StandardCharsets;
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
     * Gives every message that has come so far.
     *
     * @param taker gets id and progress
     */
    public void each(Set<Fate> fates, BiConsumer<String, Progress> taker) {
        for (Partition partition : Partition.all()) {
            redis.hash(partition.state()).forEach((id, bytes) -> {
                Progress progress = Progress.parse(new String(bytes, StandardCharsets.UTF_8));
                if (fates.contains(progress.fate())) {
                    taker.accept(id, progress);
                }
            });
        }
    }
}
