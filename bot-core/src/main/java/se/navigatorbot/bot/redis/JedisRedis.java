package se.navigatorbot.bot.redis;

import static redis.clients.jedis.Protocol.Command.ASKING;
import static redis.clients.jedis.Protocol.Command.GET;
import static redis.clients.jedis.Protocol.Command.HGET;
import static redis.clients.jedis.Protocol.Command.HGETALL;
import static redis.clients.jedis.Protocol.Command.HMGET;
import static redis.clients.jedis.Protocol.Command.XRANGE;
import static redis.clients.jedis.Protocol.Command.XREVRANGE;
import static redis.clients.jedis.Protocol.Command.ZRANGEBYSCORE;
import static se.navigatorbot.bot.redis.Call.bytes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.Connection;
import redis.clients.jedis.Protocol.Command;
import redis.clients.jedis.exceptions.JedisAskDataException;
import redis.clients.jedis.exceptions.JedisRedirectionException;

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

    private static final int REDIRECTIONS = 8;

    private final Nodes nodes;

    /** Whatever lies there. */
    public JedisRedis(RedisAddress address) {
        this(new ExternalRedis(address), Wire.Look.NONE, new Trouble(), 0);
    }

    /** A store that is looked at whenever a connection is made, and refused while it is not as it must be. */
    public JedisRedis(Store store) {
        this(store.server(), store, store.trouble(), store.waitReplicas());
    }

    JedisRedis(StoreServer server, Wire.Look look, Trouble trouble, int waitReplicas) {
        if (server instanceof ClusterRedis cluster) {
            nodes = new ClusterNodes(cluster, look, trouble, waitReplicas);
        } else {
            Wire wire = new Wire(server::address, look, PATIENCE_MILLIS);
            boolean watched = server instanceof SentinelRedis;
            nodes = Nodes.one(Node.of(
                    watched ? wire.primaryOnly() : wire,
                    trouble,
                    "redis-writer",
                    watched ? Redirects.WATCHED : Redirects.NONE,
                    waitReplicas));
        }
    }

    /** A connection that hears signals; whoever asks for it ends it. */
    Connection listening() {
        return nodes.of(Keys.STORE).wire().open();
    }

    /** Whether calls are refused since Redis does not answer. */
    public boolean away() {
        return nodes.all().stream().anyMatch(node -> node.writer().away());
    }

    /** How many changes wait to be sent. */
    public int waiting() {
        return nodes.all().stream().mapToInt(node -> node.writer().waiting()).sum();
    }

    @Override
    public CompletableFuture<@Nullable Object> run(Script script, List<String> keys, List<byte[]> args) {
        Call call = new Call(script, keys, args);
        try {
            nodes.of(keys.get(0)).writer().put(call);
        } catch (RedisAwayException e) {
            call.answer().completeExceptionally(e);
        }
        return call.answer();
    }

    /**
     * Runs a script of bulk work on a connection of its own, so that no message waits behind it, and waits for the
     * answer. It may run twice when a connection is lost.
     *
     * @throws RedisAwayException when it is not known to have run
     */
    public @Nullable Object runApart(Script script, List<String> keys, List<byte[]> args) {
        return read(keys.get(0), redis -> {
            Call call = new Call(script, keys, args);
            new ScriptShelf(Redirects.AS_FAULT, 0).run(redis, List.of(call));
            return call.answered();
        });
    }

    /** One command that reads. */
    Object ask(String key, Command command, byte[]... more) {
        byte[][] args = Stream.concat(Stream.of(bytes(key)), Stream.of(more)).toArray(byte[][]::new);
        return read(key, redis -> Wire.ask(redis, command, args));
    }

    /** Gives every key of that form, in steps, each at least once. */
    void keysLike(String pattern, Consumer<String> to) {
        for (Node node : nodes.all()) {
            String[] cursor = {"0"};
            do {
                List<?> page = (List<?>) readOn(
                        node,
                        redis -> Wire.ask(
                                redis,
                                Command.SCAN,
                                bytes(cursor[0]),
                                bytes("MATCH"),
                                bytes(pattern),
                                COUNT,
                                bytes("500")));
                ((List<?>) page.get(1)).forEach(key -> to.accept(Answers.text(key)));
                cursor[0] = Answers.text(page.get(0));
            } while (!cursor[0].equals("0"));
        }
    }

    /** Texts under many keys in one round trip, in the order asked. */
    List<Optional<String>> texts(List<String> keys) {
        return many(
                keys,
                bytes -> Optional.ofNullable((byte[]) bytes).map(Answers::text),
                (redis, key) -> redis.sendCommand(GET, bytes(key)));
    }

    /** Asks every server that takes changes. */
    <T> List<T> everywhere(Function<Connection, T> question) {
        return nodes.all().stream().map(node -> readOn(node, question)).toList();
    }

    @Override
    public byte @Nullable [] get(String key) {
        return read(key, redis -> (byte @Nullable []) Wire.ask(redis, GET, bytes(key)));
    }

    @Override
    public byte @Nullable [] field(String key, String field) {
        return read(key, redis -> (byte @Nullable []) Wire.ask(redis, HGET, bytes(key), bytes(field)));
    }

    @Override
    public List<byte @Nullable []> fields(String key, List<String> fields) {
        if (fields.isEmpty()) {
            return List.of();
        }
        byte[][] asked =
                Stream.concat(Stream.of(key), fields.stream()).map(Call::bytes).toArray(byte[][]::new);
        List<byte @Nullable []> all = new ArrayList<>(fields.size());
        ((List<?>) read(key, redis -> Wire.ask(redis, HMGET, asked)))
                .forEach(value -> all.add((byte @Nullable []) value));
        return all;
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
    public List<Entry> latest(String key, String upTo, int atMost) {
        List<Entry> entries = Answers.entries(range(XREVRANGE, key, bytes(upTo), EARLIEST, atMost));
        Collections.reverse(entries);
        return entries;
    }

    private Object range(Command command, String key, byte[] from, byte[] to, int atMost) {
        byte[] most = bytes(Integer.toString(atMost));
        return read(key, redis -> Wire.ask(redis, command, bytes(key), from, to, COUNT, most));
    }

    private <T> List<T> many(List<String> keys, Function<Object, T> understand, Question question) {
        Map<Node, List<Integer>> byNode = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            byNode.computeIfAbsent(nodes.of(keys.get(i)), node -> new ArrayList<>())
                    .add(i);
        }
        Object[] answers = new Object[keys.size()];
        byNode.forEach((node, which) -> {
            List<Object> some = together(node, which.stream().map(keys::get).toList(), question);
            for (int i = 0; i < some.size(); i++) {
                answers[which.get(i)] = some.get(i);
            }
        });
        List<T> understood = new ArrayList<>(answers.length);
        for (Object answer : answers) {
            understood.add(understand.apply(answer));
        }
        return understood;
    }

    /** What is being moved between servers is asked for one by one. */
    private List<Object> together(Node node, List<String> keys, Question question) {
        try {
            return readOn(node, redis -> {
                keys.forEach(key -> question.send(redis, key));
                return Wire.answers(redis, keys.size());
            });
        } catch (JedisRedirectionException e) {
            nodes.of(e);
            List<Object> answers = new ArrayList<>();
            for (String key : keys) {
                answers.add(read(key, redis -> {
                    question.send(redis, key);
                    return redis.getOne();
                }));
            }
            return answers;
        }
    }

    private <T extends @Nullable Object> T read(String key, Function<Connection, T> read) {
        Node node = nodes.of(key);
        Function<Connection, T> question = read;
        for (int i = 0; i < REDIRECTIONS; i++) {
            try {
                return readOn(node, question);
            } catch (JedisRedirectionException e) {
                node = nodes.of(e);
                question = e instanceof JedisAskDataException ? asking(read) : read;
            }
        }
        throw new RedisAwayException("the cluster does not know who has a slot", null);
    }

    private static <T extends @Nullable Object> Function<Connection, T> asking(Function<Connection, T> read) {
        return redis -> {
            Wire.ask(redis, ASKING);
            return read.apply(redis);
        };
    }

    private static <T extends @Nullable Object> T readOn(Node node, Function<Connection, T> read) {
        if (node.writer().away()) {
            throw new RedisAwayException("Redis is away", null);
        }
        return node.readers().read(read);
    }

    @Override
    public void close() {
        nodes.close();
    }

    private interface Question {
        void send(Connection redis, String key);
    }
}
