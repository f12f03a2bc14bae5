package se.navigatorbot.bot.redis;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.Connection;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisRedirectionException;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;

/** A few connections for reading, kept open between uses. A read that meets a dead one is asked once more on a new one. */
final class Readers implements AutoCloseable {

    private static final int MOST = 8;

    private final Wire wire;
    private final int patienceMillis;
    private final Semaphore free = new Semaphore(MOST);
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();

    Readers(Wire wire, int patienceMillis) {
        this.wire = wire;
        this.patienceMillis = patienceMillis;
    }

    /**
     * @param read may run twice
     * @throws RedisAwayException when Redis does not answer
     * @throws JedisRedirectionException when another server of a cluster has it
     */
    <T extends @Nullable Object> T read(Function<Connection, T> read) {
        take();
        try {
            return readOn(read);
        } catch (JedisConnectionException e) {
            throw new RedisAwayException("Redis does not answer", e);
        } catch (JedisRedirectionException e) {
            throw e;
        } catch (JedisDataException e) {
            throw Refusal.asFault("a read", e);
        } finally {
            free.release();
        }
    }

    private <T extends @Nullable Object> T readOn(Function<Connection, T> read) {
        Connection used = idle.pollFirst();
        if (used != null) {
            try {
                return andKeep(used, read);
            } catch (JedisConnectionException e) {
                if (timedOut(e)) {
                    throw e;
                }
                discardAll();
            }
        }
        return andKeep(wire.open(), read);
    }

    private <T extends @Nullable Object> T andKeep(Connection connection, Function<Connection, T> read) {
        boolean whole = false;
        try {
            T result = read.apply(connection);
            whole = true;
            return result;
        } finally {
            if (whole) {
                idle.addFirst(connection);
            } else {
                Wire.discard(connection);
            }
        }
    }

    private static boolean timedOut(JedisConnectionException e) {
        return e.getCause() instanceof java.net.SocketTimeoutException;
    }

    private void take() {
        try {
            if (!free.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS)) {
                throw new RedisAwayException("all connections for reading are taken", null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RedisAwayException("interrupted", e);
        }
    }

    private void discardAll() {
        for (Connection dead = idle.poll(); dead != null; dead = idle.poll()) {
            Wire.discard(dead);
        }
    }

    @Override
    public void close() {
        discardAll();
    }
}
