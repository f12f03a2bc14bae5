package se.navigatorbot.bot.partitions;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Script;

/** Calls {@code turns/lease} and {@code turns/release}. */
final class LeaseScripts {

    private final Redis redis;
    private final Script take = Script.load("turns/lease");
    private final Script release = Script.load("turns/release");

    LeaseScripts(Redis redis) {
        this.redis = redis;
    }

    /**
     * @param lasts zero for a lease without end
     * @param force takes it over whoever has it
     * @return whether it is ours now
     */
    CompletableFuture<Boolean> take(Partition partition, String token, Duration lasts, boolean force) {
        List<byte[]> args = List.of(bytes(token), bytes(Long.toString(lasts.toMillis())), bytes(force ? "1" : "0"));
        return redis.run(take, List.of(partition.lease()), args)
                .thenApply(answer -> Long.valueOf(1).equals(answer));
    }

    CompletableFuture<Boolean> release(Partition partition, String token) {
        return redis.run(release, List.of(partition.lease()), List.of(bytes(token)))
                .thenApply(answer -> Long.valueOf(1).equals(answer));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
