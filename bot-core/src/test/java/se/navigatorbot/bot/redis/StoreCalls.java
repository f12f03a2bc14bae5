package se.navigatorbot.bot.redis;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;

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

    /** Waits until it goes well, at most fifteen seconds. */
    static void await(BooleanSupplier so) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!well(so)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("did not come about within fifteen seconds");
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    private static boolean well(BooleanSupplier so) {
        try {
            return so.getAsBoolean();
        } catch (RedisAwayException e) {
            return false;
        }
    }
}
