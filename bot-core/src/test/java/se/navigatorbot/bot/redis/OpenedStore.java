package se.navigatorbot.bot.redis;

/** A look into a store from outside, by the settings that a bot has; nothing is checked or written. */
public final class OpenedStore {

    private OpenedStore() {}

    /**
     * @param settings as at {@code navigator.redis}; not the embedded server
     */
    public static JedisRedis at(RedisSettings settings) {
        return new JedisRedis(settings.server(), Wire.Look.NONE, new Trouble(), 0);
    }
}
