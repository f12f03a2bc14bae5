package se.navigatorbot.bot.partitions;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Script;

/** Calls {@code partitions/lease} and {@code partitions/release}. */
final class LeaseScripts {

    private static final Logger log = LoggerFactory.getLogger(LeaseScripts.class);

    private final Redis redis;
    private final byte[] channel;
    private final Script take = Script.load("partitions/lease");
    private final Script release = Script.load("partitions/release");
    private final Set<CompletableFuture<?>> releasing = ConcurrentHashMap.newKeySet();

    /**
     * @param channel on which others hear that something is free, empty for none
     */
    LeaseScripts(Redis redis, String channel) {
        this.redis = redis;
        this.channel = bytes(channel);
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

    /** Gives it back, without waiting. */
    void release(Partition partition, String token) {
        CompletableFuture<?> answer = redis.run(release, List.of(partition.lease()), List.of(bytes(token), channel));
        releasing.add(answer);
        answer.whenComplete((done, failure) -> releasing.remove(answer));
    }

    /** Waits for a while until what was given back is known to be so. */
    void await() {
        try {
            CompletableFuture.allOf(releasing.toArray(CompletableFuture[]::new)).get(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException e) {
            log.warn("some partitions could not be given back; they are free when their leases end");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
