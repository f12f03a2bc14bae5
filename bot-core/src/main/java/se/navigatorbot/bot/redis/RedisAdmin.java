package se.navigatorbot.bot.redis;

import static se.navigatorbot.bot.redis.Call.bytes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.Connection;
import redis.clients.jedis.Protocol.Command;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.exceptions.JedisRedirectionException;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;

/** A connection for looking after the server itself: at start, at the end, and when health is asked for. */
public final class RedisAdmin implements AutoCloseable {

    private final Connection connection;
    private final StoreServer server;

    private RedisAdmin(Connection connection, StoreServer server) {
        this.connection = connection;
        this.server = server;
    }

    /**
     * @throws RedisAwayException when nobody answers there in time, it is still loading, or the password is wrong
     */
    public static RedisAdmin connect(RedisAddress address, int patienceMillis) {
        return connect(new ExternalRedis(address), patienceMillis);
    }

    /** As the other; of several servers it is the one that keeps what the store says of itself. */
    static RedisAdmin connect(StoreServer server, int patienceMillis) {
        try {
            Wire wire = new Wire(server::address, Wire.Look.NONE, patienceMillis);
            return new RedisAdmin((server instanceof SentinelRedis ? wire.primaryOnly() : wire).open(), server);
        } catch (JedisDataException e) {
            throw new RedisAwayException("refused to let us in", e);
        } catch (JedisException e) {
            throw new RedisAwayException("does not answer", e);
        }
    }

    /** Over a connection that somebody else closes. */
    static RedisAdmin over(Connection connection, StoreServer server) {
        return new RedisAdmin(connection, server);
    }

    /** Asks here, or where a cluster says that the key is. */
    private Object ask(Command command, byte[]... args) {
        try {
            return Wire.ask(connection, command, args);
        } catch (JedisRedirectionException e) {
            RedisAddress there =
                    server.at(e.getTargetNode().getHost(), e.getTargetNode().getPort());
            return on(there, other -> Wire.ask(other, command, args));
        }
    }

    private static <T> T on(RedisAddress there, Function<Connection, T> what) {
        Connection other = new Wire(there, Wire.Look.NONE, JedisRedis.PATIENCE_MILLIS).open();
        try {
            return what.apply(other);
        } finally {
            Wire.discard(other);
        }
    }

    /** All that INFO tells. */
    public Map<String, String> info() {
        Map<String, String> told = new LinkedHashMap<>();
        String text = Answers.text(Wire.ask(connection, Command.INFO));
        text.lines()
                .map(line -> line.split(":", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> {
                    told.put(pair[0], pair[1]);
                });
        return told;
    }

    /** One setting; empty when we may not read it. */
    public Optional<String> config(String name) {
        try {
            List<?> pair = (List<?>) Wire.ask(connection, Command.CONFIG, bytes("GET"), bytes(name));
            return pair.size() < 2 ? Optional.empty() : Optional.of(Answers.text(pair.get(1)));
        } catch (JedisDataException e) {
            return Optional.empty();
        }
    }

    /** One field of a hash, as text; null for none. */
    @Nullable
    String field(String key, String field) {
        byte[] found = (byte[]) ask(Command.HGET, bytes(key), bytes(field));
        return found == null ? null : Answers.text(found);
    }

    /** Everything in a hash, as text. */
    public Map<String, String> hash(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        Answers.hash(ask(Command.HGETALL, bytes(key))).forEach((field, value) -> texts.put(field, Answers.text(value)));
        return texts;
    }

    /** Writes fields of a hash. */
    public void write(String key, Map<String, String> fields) {
        byte[][] args = Stream.concat(
                        Stream.of(key), fields.entrySet().stream().flatMap(e -> Stream.of(e.getKey(), e.getValue())))
                .map(Call::bytes)
                .toArray(byte[][]::new);
        ask(Command.HSET, args);
    }

    /** Whether there is any key of that form. Looks through all keys, in steps. */
    public boolean holdsKeysLike(String pattern) {
        return server instanceof ClusterRedis
                ? server.addresses().stream().anyMatch(one -> on(one, other -> holds(other, pattern)))
                : holds(connection, pattern);
    }

    private static boolean holds(Connection connection, String pattern) {
        byte[] cursor = bytes("0");
        do {
            List<?> page = (List<?>) Wire.ask(
                    connection, Command.SCAN, cursor, bytes("MATCH"), bytes(pattern), bytes("COUNT"), bytes("1000"));
            if (!((List<?>) page.get(1)).isEmpty()) {
                return true;
            }
            cursor = (byte[]) page.get(0);
        } while (!Answers.text(cursor).equals("0"));
        return false;
    }

    /** Has the server end itself; returns when it has hung up. */
    public void shutdown() {
        try {
            Wire.ask(connection, Command.SHUTDOWN, bytes("NOSAVE"));
        } catch (JedisException e) {
            // The server answers a shutdown by hanging up.
        }
    }

    @Override
    public void close() {
        Wire.discard(connection);
    }
}
