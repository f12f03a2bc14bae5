package se.navigatorbot.bot.redis;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.exceptions.JedisConnectionException;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;
import se.navigatorbot.channels.fakes.Waiting;

/** The calls of a house, for tests of stores on several servers. */
final class StoreCalls {

    private static final Script ACCEPT = Script.load("inbox/accept");

    private StoreCalls() {}

    /** Stores something in a partition and gives its number; empty when the store is away. */
    static long accepted(JedisRedis redis, int partition, String id) {
        List<String> keys = List.of(Keys.seen(partition), Keys.seq(partition), Keys.inbox(partition));
        List<byte[]> args = List.of(
                Call.bytes(id),
                Call.bytes("1795000000000"),
                Call.bytes("message"),
                Call.bytes(partition + "-a"),
                Call.bytes(""),
                Call.bytes("text"));
        return (Long) answered(redis, keys, args);
    }

    private static Object answered(JedisRedis redis, List<String> keys, List<byte[]> args) {
        try {
            @Nullable Object answer = redis.run(ACCEPT, keys, args).join();
            return answer == null ? 0L : answer;
        } catch (CompletionException e) {
            throw e.getCause() instanceof RedisAwayException away ? away : e;
        }
    }

    /** Ids in a partition's inbox, oldest first. */
    static List<String> inbox(JedisRedis redis, int partition) {
        return redis.stream(Keys.inbox(partition), "0-0", 1000).stream()
                .map(Redis.Entry::fields)
                .map(StoreCalls::id)
                .toList();
    }

    private static String id(Map<String, byte[]> fields) {
        return Answers.text(fields.getOrDefault("i", new byte[0]));
    }

    /** Waits until it goes well, at most a minute. */
    static void await(BooleanSupplier so) {
        Waiting.soon(() -> well(so));
    }

    private static boolean well(BooleanSupplier so) {
        try {
            return so.getAsBoolean();
        } catch (RedisAwayException | JedisConnectionException e) {
            // Whoever changes its part drops its connections, also those that are just being made.
            return false;
        }
    }
}
