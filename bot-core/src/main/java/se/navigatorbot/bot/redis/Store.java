package se.navigatorbot.bot.redis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.Connection;
import redis.clients.jedis.exceptions.JedisAccessControlException;
import redis.clients.jedis.exceptions.JedisConnectionException;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;

/**
 * The store, and whether this house may use it. It is looked at in full before anything is written and again on each new
 * connection that writes: a server that comes back empty, weaker, older or as somebody else's is left alone.
 */
public final class Store implements Wire.Look {

    private static final Logger log = LoggerFactory.getLogger(Store.class);

    /** A server of our own has been started and will answer; another may be away for long. */
    private static final long OWN_PATIENCE_SECONDS = 20;

    private static final long PATIENCE_SECONDS = 3;

    private final StoreServer server;
    private final RedisSettings settings;
    private final StoreIdentity identity;
    private final Trouble trouble = new Trouble();
    private final List<Runnable> waiting = new ArrayList<>();
    private volatile @Nullable Admitted admitted;

    private Store(StoreServer server, RedisSettings settings, StoreIdentity identity) {
        this.server = server;
        this.settings = settings;
        this.identity = identity;
    }

    /**
     * Looks at the server and at what lies there. One that does not answer is looked at when it does.
     *
     * @throws StoreRefusal when it answers and promises too little, is not our store, or refuses us
     */
    static Store opened(StoreServer server, RedisSettings settings, StoreIdentity identity) {
        Store store = new Store(server, settings, identity);
        try (RedisAdmin redis = store.connected()) {
            store.admit(redis);
        } catch (RedisAwayException e) {
            if (server.embedded()) {
                throw new StoreRefusal("The embedded Redis " + e.getMessage() + "; start again.", e);
            }
            store.trouble.is(
                    "Redis at " + server.where() + " " + e.getMessage() + "; messages are kept on disk until it does");
        }
        return store;
    }

    private RedisAdmin connected() {
        long patience = server.embedded() ? OWN_PATIENCE_SECONDS : PATIENCE_SECONDS;
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(patience);
        while (true) {
            try {
                return RedisAdmin.connect(server, JedisRedis.PATIENCE_MILLIS);
            } catch (RedisAwayException e) {
                if (e.getCause() instanceof JedisAccessControlException) {
                    throw new StoreRefusal(
                            "Redis at " + server.where() + " refused to let us in; set navigator.redis.url right.", e);
                }
                if (System.nanoTime() > end) {
                    throw e;
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

    private void admit(RedisAdmin redis) {
        Durability durability = Durability.of(redis);
        durability.admit(settings.relaxed());
        String id = identity.admit(redis, durability.version());
        Admitted before = admitted;
        if (before != null && !before.id().equals(id)) {
            throw new StoreRefusal("Redis holds another store than before; it is left alone.");
        }
        if (before == null && !durability.weaknesses().isEmpty()) {
            log.warn("Redis may lose messages, as accepted: {}", durability.summary());
        }
        admitted = new Admitted(id, durability);
        if (before == null) {
            begin();
        }
    }

    /** The full look, before anything is written on a new connection. */
    @Override
    public void beforeWriting(Connection fresh) {
        try {
            admit(RedisAdmin.over(fresh, server));
        } catch (StoreRefusal e) {
            throw new JedisConnectionException(e.getMessage(), e);
        }
    }

    /** The short one, before anything is read. */
    @Override
    public void beforeReading(Connection fresh) {
        Admitted known = admitted;
        if (known == null) {
            throw new JedisConnectionException("the store has not been looked at yet");
        }
        if (!known.id().equals(RedisAdmin.over(fresh, server).field(Keys.STORE, "id"))) {
            throw new JedisConnectionException("it came up without the store of this house");
        }
    }

    /** Does something at once, or when the store may be used for the first time; it may be begun more than once. */
    public void whenAdmitted(Runnable work) {
        synchronized (waiting) {
            if (admitted == null) {
                waiting.add(work);
                return;
            }
        }
        work.run();
    }

    private void begin() {
        List<Runnable> due;
        synchronized (waiting) {
            due = List.copyOf(waiting);
            waiting.clear();
        }
        if (!due.isEmpty()) {
            Thread thread = new Thread(() -> due.forEach(Store::done), "store-admitted");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** The store may go away again meanwhile; then it is done when it is back. */
    private static void done(Runnable work) {
        while (true) {
            try {
                work.run();
                return;
            } catch (RedisAwayException e) {
                pause();
            } catch (RuntimeException e) {
                log.error(
                        "What was to be done with the store failed: {}",
                        e.getClass().getName());
                return;
            }
        }
    }

    int waitReplicas() {
        return settings.waitReplicas();
    }

    /** Marks on the store itself that a restore has begun here, or with what it has ended. */
    public void mark(Map<String, String> fields) {
        identity.restoring();
        try (RedisAdmin redis = connected()) {
            redis.write(Keys.STORE, fields);
        }
    }

    /** Whether anything of ours lies there beside the name of the store. */
    public boolean holdsData() {
        try (RedisAdmin redis = connected()) {
            return StoreIdentity.OURS.stream().anyMatch(redis::holdsKeysLike);
        }
    }

    public StoreServer server() {
        return server;
    }

    /** What was found; empty until the store may be used. */
    public Optional<Admitted> admitted() {
        return Optional.ofNullable(admitted);
    }

    /** What is wrong with it. */
    public Trouble trouble() {
        return trouble;
    }

    /**
     * A store that this house may use.
     *
     * @param durability what its server promised when it was last looked at
     */
    public record Admitted(String id, Durability durability) {}
}
