package se.navigatorbot.bot.inbox;

import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;
import se.navigatorbot.bot.spool.Answered;

/**
 * What another process said to a message that the store had taken without that process knowing: it leaves word of that in
 * the store as soon as it can ({@code inbox/accept}).
 */
public final class WordOfHelp {

    private final Redis redis;
    private final Bodies bodies;

    public WordOfHelp(Redis redis, Bodies bodies) {
        this.redis = redis;
        this.bodies = bodies;
    }

    /**
     * What was said; null for nothing that is known of.
     *
     * @throws RedisAwayException when the store does not answer
     */
    public @Nullable Answered on(InboxEntry entry) {
        Partition partition = Partition.of(entry.participant());
        byte[] left = redis.field(Keys.answers(partition.number()), entry.id());
        return left == null
                ? null
                : bodies.answered(left, partition, entry.id()).answered();
    }
}
