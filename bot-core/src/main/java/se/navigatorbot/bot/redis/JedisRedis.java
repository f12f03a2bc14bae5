package se.navigatorbot.bot.redis;

import static redis.clients.jedis.Protocol.Command.GET;
import static redis.clients.jedis.Protocol.Command.HGET;
import static redis.clients.jedis.Protocol.Command.HGETALL;
import static redis.clients.jedis.Protocol.Command.XRANGE;
import static redis.clients.jedis.Protocol.Command.XREVRANGE;
import static redis.clients.jedis.Protocol.Command.ZRANGEBYSCORE;
import static se.navigatorbot.bot.redis.Call.bytes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.Connection;
import redis.clients.jedis.Protocol.Command;

/**
 * The store over Jedis. Answers of scripts complete on the writer's thread: what hangs on them must not block there, or
 * nobody's change is stored meanwhile. When Redis is lost the first calls fail within {@value #PATIENCE_MILLIS} ms,
 * later ones at once, until it answers again.
 */
public final class JedisRedis implements Redis, AutoCloseable {

    /** How long one answer may take before Redis counts as away. */
    public static final int PATIENCE_MILLIS = 1500;

    private static final byte[] LOWEST = bytes("-inf");
    private static final byte[] LATEST = bytes("+");
    private static final byte[] EARLIEST = bytes("-");
    private static final byte[] WITH_SCORES = bytes("WITHSCORES");
    private static final byte[] LIMIT = bytes("LIMIT");
    private static final byte[] COUNT = bytes("COUNT");
    private static final byte[] ZERO = bytes("0");

    private final Wire wire;
    private final Writer writer;
    private final Readers readers;

    /** Whatever lies there. */
    public JedisRedis(RedisAddress address) {
        this(new Wire(address, Wire.Look.NONE, PATIENCE_MILLIS), new Trouble());
    }

    /** A store that is looked at whenever a connection is made, and refused while it is not as it must be. */
    public JedisRedis(Store store) {
        this(new Wire(store.server().address(), store, PATIENCE_MILLIS), store.trouble());
    }

    private JedisRedis(Wire wire, Trouble trouble) {
        this.wire = wire;
        this.writer = new Writer(wire, trouble, PATIENCE_MILLIS, "redis-writer");
        this.readers = new Readers(wire, PATIENCE_MILLIS);
    }

    /** A connection that hears signals; whoever asks for it ends it. */
    Connection listening() {
        return wire.open();
    }

    /** Whether calls are refused since Redis does not answer. */
    public boolean away() {
        return writer.away();
    }

    /** How many changes wait to be sent. */
    public int waiting() {
        return writer.waiting();
    }

    @Override
    public CompletableFuture<@Nullable Object> run(Script script, List<String> keys, List<byte[]> args) {
        Call call = new Call(script, keys, args);
        writer.put(call);
        return call.answer();
    }

    /**
     * Runs a script of bulk work on a connection of its own, so that no message waits behind it, and waits for the
     * answer. It may run twice when a connection is lost.
     *
     * @throws RedisAwayException when it is not known to have run
     */
    public @Nullable Object runApart(Script script, List<String> keys, List<byte[]> args) {
        return read(redis -> {
            Call call = new Call(script, keys, args);
            new ScriptShelf().run(redis, List.of(call));
            return call.answered();
        });
    }

    @Override
    public byte @Nullable [] get(String key) {
        return read(redis -> (byte @Nullable []) Wire.ask(redis, GET, bytes(key)));
    }

    @Override
    public byte @Nullable [] field(String key, String field) {
        return read(redis -> (byte @Nullable []) Wire.ask(redis, HGET, bytes(key), bytes(field)));
    }

    @Override
    public Map<String, byte[]> hash(String key) {
        return hashes(List.of(key)).get(0);
    }

    @Override
    public List<Map<String, byte[]>> hashes(List<String> keys) {
        return many(keys, Answers::hash, (redis, key) -> redis.sendCommand(HGETALL, bytes(key)));
    }

    @Override
    public List<Scored> upTo(String key, double max, int atMost) {
        return upTo(List.of(key), max, atMost).get(0);
    }

    @Override
    public List<List<Scored>> upTo(List<String> keys, double max, int atMost) {
        byte[] highest = bytes(max == Double.POSITIVE_INFINITY ? "+inf" : Answers.number(max));
        byte[] most = bytes(Integer.toString(atMost));
        return many(
                keys,
                Answers::scored,
                (redis, key) ->
                        redis.sendCommand(ZRANGEBYSCORE, bytes(key), LOWEST, highest, WITH_SCORES, LIMIT, ZERO, most));
    }

    @Override
    public List<Entry> stream(String key, String from, int atMost) {
        return Answers.entries(range(XRANGE, key, bytes(from), LATEST, atMost));
    }

    @Override
    public List<Entry> latest(String key, int atMost) {
        List<Entry> entries = Answers.entries(range(XREVRANGE, key, LATEST, EARLIEST, atMost));
        Collections.reverse(entries);
        return entries;
    }

    private Object range(Command command, String key, byte[] from, byte[] to, int atMost) {
        byte[] most = bytes(Integer.toString(atMost));
        return read(redis -> Wire.ask(redis, command, bytes(key), from, to, COUNT, most));
    }

    private <T> List<T> many(List<String> keys, Function<Object, T> understand, Question question) {
        List<Object> answers = read(redis -> {
            keys.forEach(key -> question.send(redis, key));
            return Wire.answers(redis, keys.size());
        });
        List<T> understood = new ArrayList<>(answers.size());
        answers.forEach(answer -> understood.add(understand.apply(answer)));
        return understood;
    }

    private <T extends @Nullable Object> T read(Function<Connection, T> read) {
        if (writer.away()) {
            throw new RedisAwayException("Redis is away", null);
        }
        return readers.read(read);
    }

    @Override
    public void close() {
        writer.close();
        readers.close();
    }

    private interface Question {
        void send(Connection redis, String key);
    }
}
