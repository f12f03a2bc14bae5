package se.navigatorbot.bot.redis;

import java.util.List;

/** The server that holds the store. */
public interface StoreServer {

    /** The one that takes changes, or of several the one that keeps what the store says of itself. */
    RedisAddress address();

    /** All that take changes. */
    default List<RedisAddress> addresses() {
        return List.of(address());
    }

    /** Another of them, with the same way in. */
    default RedisAddress at(String host, int port) {
        return address().at(host, port);
    }

    /** In words, for operators. */
    default String where() {
        return address().toString();
    }

    /** Whether it is a server of our own, which comes and goes with this process. */
    boolean embedded();
}
