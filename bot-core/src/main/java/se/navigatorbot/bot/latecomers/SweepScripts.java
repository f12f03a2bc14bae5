package se.navigatorbot.bot.latecomers;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;
import se.navigatorbot.bot.redis.Script;

/** Calls {@code latecomers/moment} and {@code latecomers/seen}; blocks. */
final class SweepScripts {

    /** So many ids are asked for in one call, so that nobody waits long for Redis. */
    private static final int PER_CALL = 200;

    private final Redis redis;
    private final Script moment = Script.load("latecomers/moment");
    private final Script seen = Script.load("latecomers/seen");

    SweepScripts(Redis redis) {
        this.redis = redis;
    }

    /** Real times. */
    record Moments(Instant since, Instant readUpTo) {}

    /**
     * @param list the name of a provider's list
     * @param readUpTo null for no news
     * @throws RedisAwayException when the store does not answer
     */
    Moments moments(String list, Instant now, @Nullable Instant readUpTo) {
        List<byte[]> args = List.of(millis(now), bytes(list), readUpTo == null ? new byte[0] : millis(readUpTo));
        return answered(() -> redis.run(moment, List.of(Keys.STORE), args).thenApply(SweepScripts::read));
    }

    /**
     * Those that have been accepted, whoever they came to belong to.
     *
     * @throws RedisAwayException when the store does not answer
     */
    Set<String> seen(List<String> ids) {
        Set<String> known = new HashSet<>();
        for (int from = 0; from < ids.size(); from += PER_CALL) {
            List<String> some = ids.subList(from, Math.min(from + PER_CALL, ids.size()));
            List<byte[]> args = some.stream().map(SweepScripts::bytes).toList();
            List<CompletableFuture<@Nullable Object>> answers = new ArrayList<>();
            Partition.all().forEach(partition -> answers.add(redis.run(seen, List.of(partition.seen()), args)));
            answers.forEach(answer -> note(answered(() -> answer), some, known));
        }
        return known;
    }

    private static void note(@Nullable Object answer, List<String> ids, Set<String> known) {
        if (!(answer instanceof List<?> when) || when.size() != ids.size()) {
            throw new IllegalStateException("latecomers/seen answers with as many as it was asked for");
        }
        for (int i = 0; i < ids.size(); i++) {
            if (when.get(i) != null) {
                known.add(ids.get(i));
            }
        }
    }

    private static Moments read(@Nullable Object answer) {
        if (answer instanceof List<?> two
                && two.get(0) instanceof byte[] since
                && two.get(1) instanceof byte[] readUpTo) {
            return new Moments(instant(since), instant(readUpTo));
        }
        throw new IllegalStateException("latecomers/moment answers with two moments");
    }

    private static <T> T answered(Supplier<CompletableFuture<T>> call) {
        try {
            return call.get().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RedisAwayException away ? away : e;
        }
    }

    private static Instant instant(byte[] millis) {
        return Instant.ofEpochMilli(Long.parseLong(new String(millis, StandardCharsets.US_ASCII)));
    }

    private static byte[] millis(Instant at) {
        return bytes(Long.toString(at.toEpochMilli()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
