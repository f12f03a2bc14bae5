package se.navigatorbot.bot.redis;

/** The server that holds the store. */
public interface StoreServer {

    RedisAddress address();

    /** Whether it is a server of our own, which comes and goes with this process. */
    boolean embedded();
}
