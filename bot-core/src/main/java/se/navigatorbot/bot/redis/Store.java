package se.navigatorbot.bot.redis;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;

/**
 * A store that this house has looked at and may use.
 *
 * @param id of the store
 * @param durability what its server promised at the start
 */
public record Store(String id, StoreServer server, Durability durability) {

    private static final Logger log = LoggerFactory.getLogger(Store.class);
    private static final long PATIENCE_SECONDS = 20;

    /**
     * Looks at the server and at what lies there.
     *
     * @throws StoreRefusal when it does not answer in {@value #PATIENCE_SECONDS} seconds, promises too little, or is
     *     not our store
     */
    static Store admitted(StoreServer server, RedisSettings settings, StoreIdentity identity) {
        try (RedisAdmin redis = connected(server.address())) {
            Durability durability = Durability.of(redis);
            durability.admit(settings.relaxed());
            if (!durability.weaknesses().isEmpty()) {
                log.warn("Redis may lose messages, as accepted: {}", durability.summary());
            }
            return new Store(identity.admit(redis, durability.version()), server, durability);
        }
    }

    private static RedisAdmin connected(RedisAddress address) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            try {
                return RedisAdmin.connect(address, JedisRedis.PATIENCE_MILLIS);
            } catch (RedisAwayException e) {
                if (System.nanoTime() > end) {
                    throw new StoreRefusal(
                            "Redis at " + address + " " + e.getMessage()
                                    + "; start it, or set navigator.redis.url right.",
                            e);
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreRefusal("The start was interrupted.", e);
        }
    }
}
