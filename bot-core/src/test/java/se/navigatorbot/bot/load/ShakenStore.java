package se.navigatorbot.bot.load;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import se.navigatorbot.bot.redis.JedisRedis;

/** The Redis below a house that faults are done to: one server, or several that stand in for each other. */
interface ShakenStore {

    /** What a bot is told of it, by the names of its settings. */
    Map<String, String> settings();

    /** A look into it. */
    JedisRedis open();

    /**
     * kill −9 of the server, or of one that has a replica, which then takes its place.
     *
     * @param away how long until it is started again, counted from when the others can go on
     */
    default void kill(Duration away) {
        kill(away, folder -> {});
    }

    /**
     * The same.
     *
     * @param meanwhile what is done to the files of the dead server just before it is started again
     */
    void kill(Duration away, Consumer<Path> meanwhile);

    /** SIGSTOP of one server that takes writes, then SIGCONT. */
    void freeze(Duration howLong);

    /** The same command to every server; its answer is not waited for when it hangs. */
    void ask(String... command);

    /** Bytes that the server uses; 0 where there are several. */
    default long memory() {
        return 0;
    }

    /** One of {@code one}, {@code watched} (a primary, its replica and a sentinel) and {@code cluster} (three of each). */
    static ShakenStore of(String kind, Service service) {
        return switch (kind) {
            case "one" -> new OneRedis(service);
            case "watched" -> new WatchedRedis(service);
            case "cluster" -> new ClusteredRedis(service);
            default -> throw new IllegalArgumentException("no store is called " + kind);
        };
    }
}
