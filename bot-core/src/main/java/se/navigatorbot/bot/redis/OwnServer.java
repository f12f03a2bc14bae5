package se.navigatorbot.bot.redis;

/** A way to start a server for this process alone. */
@FunctionalInterface
public interface OwnServer {

    /**
     * Starts it; it is ended when closed.
     *
     * @throws StoreRefusal when none can be run on that directory
     */
    StoreServer start(DataDirectory data);
}
