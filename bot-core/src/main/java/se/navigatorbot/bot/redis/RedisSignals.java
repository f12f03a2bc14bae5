package se.navigatorbot.bot.redis;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.Connection;
import redis.clients.jedis.JedisPubSub;
import redis.clients.jedis.exceptions.JedisException;

/**
 * {@link Signals} over Redis's publish and subscribe, on a connection of their own. Twice a second it asks itself for an
 * answer; when none comes for a while the connection counts as dead and is made anew.
 */
public final class RedisSignals implements Signals, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(RedisSignals.class);
    private static final long PULSE_MILLIS = 500;
    private static final long DEAF = TimeUnit.SECONDS.toNanos(2);

    private final Redis redis;
    private final Supplier<Connection> connections;
    private final String channel;
    private final Script tell = Script.load("signals/tell");
    private final Map<String, Consumer<String>> listeners = new ConcurrentHashMap<>();
    private final List<Runnable> deaf = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService pulse = Executors.newScheduledThreadPool(2, task -> {
        Thread thread = new Thread(task, "signals");
        thread.setDaemon(true);
        return thread;
    });
    private volatile long alive = System.nanoTime() - DEAF - 1;
    private volatile @Nullable Ear ear;
    private volatile boolean closed;

    /**
     * @param store names it, so that two stores on one server do not hear each other
     */
    public RedisSignals(JedisRedis redis, String store) {
        this(redis, redis::listening, store);
    }

    RedisSignals(Redis redis, Supplier<Connection> connections, String storeId) {
        this.redis = redis;
        this.connections = connections;
        this.channel = "navigator:" + storeId;
        pulse.scheduleWithFixedDelay(this::listen, 0, 200, TimeUnit.MILLISECONDS);
        pulse.scheduleWithFixedDelay(this::pulse, PULSE_MILLIS, PULSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void on(String word, Consumer<String> listener) {
        listeners.merge(word, listener, Consumer::andThen);
    }

    @Override
    public void whenDeaf(Runnable listener) {
        deaf.add(listener);
    }

    @Override
    public void tell(String word, String about) {
        redis.run(tell, List.of(Keys.STORE), List.of(Call.bytes(channel), Call.bytes(word + " " + about)));
    }

    @Override
    public String channel() {
        return channel;
    }

    @Override
    public boolean heard() {
        return System.nanoTime() - alive < DEAF;
    }

    /** Listens until the connection ends. */
    private void listen() {
        if (closed) {
            return;
        }
        try (Ear fresh = new Ear(connections.get())) {
            ear = fresh;
            fresh.proceed(fresh.connection, channel);
        } catch (JedisException | Redis.RedisAwayException e) {
            log.debug("signals are not heard");
        } finally {
            ear = null;
            deaf.forEach(Runnable::run);
        }
    }

    private void pulse() {
        Ear listening = ear;
        if (listening == null) {
            return;
        }
        try {
            if (!heard() && !listening.isNew()) {
                listening.close();
            } else if (listening.isSubscribed()) {
                listening.ping();
            }
        } catch (JedisException e) {
            listening.close();
        }
    }

    private void take(String signal) {
        int end = signal.indexOf(' ');
        Consumer<String> listener = listeners.get(end < 0 ? signal : signal.substring(0, end));
        if (listener != null) {
            listener.accept(end < 0 ? "" : signal.substring(end + 1));
        }
    }

    @Override
    public void close() {
        closed = true;
        pulse.shutdownNow();
        Ear listening = ear;
        if (listening != null) {
            listening.close();
        }
    }

    /** One connection that listens. */
    private final class Ear extends JedisPubSub implements AutoCloseable {

        private final Connection connection;
        private final long since = System.nanoTime();

        Ear(Connection connection) {
            this.connection = connection;
        }

        boolean isNew() {
            return System.nanoTime() - since < DEAF;
        }

        @Override
        public void onSubscribe(String name, int all) {
            // What was told between the last connection and this one was missed.
            deaf.forEach(Runnable::run);
            alive = System.nanoTime();
        }

        @Override
        public void onPong(String pattern) {
            alive = System.nanoTime();
        }

        @Override
        public void onMessage(String name, String signal) {
            try {
                take(signal);
            } catch (RuntimeException e) {
                log.error("a signal could not be followed: {}", e.getClass().getName());
            }
        }

        @Override
        public void close() {
            Wire.discard(connection);
        }
    }
}
