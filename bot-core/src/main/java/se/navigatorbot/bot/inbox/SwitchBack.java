package se.navigatorbot.bot.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.partitions.Fault;
import se.navigatorbot.bot.partitions.Processes;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;
import se.navigatorbot.bot.redis.Script;

/**
 * The time after the store was away in which one of several processes may still bring what it kept on disk: each of them
 * says so in the store ({@code inbox/spools}). What people wrote has no sure order until it is over. Real time.
 */
public final class SwitchBack {

    /** Whoever has anything to bring has said so by then. */
    private static final Duration WORD_BY = Duration.ofSeconds(2);

    /** Nobody waits longer for the others. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** One that is silent for so long has ended. */
    private static final Duration SILENT = Duration.ofSeconds(5);

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final Logger log = LoggerFactory.getLogger(SwitchBack.class);

    private final Redis redis;
    private final Processes processes;
    private final LongSupplier nanos;
    private final Script script = Script.load("inbox/spools");
    private volatile long lastAway;
    private volatile boolean giving;

    /**
     * @param nanos a clock as {@link System#nanoTime}
     */
    public SwitchBack(Redis redis, Processes processes, LongSupplier nanos) {
        this.redis = redis;
        this.processes = processes;
        this.nanos = nanos;
        this.lastAway = nanos.getAsLong() - LONGEST.toNanos();
    }

    /** The store did not answer this process. */
    public void away() {
        giving = true;
        lastAway = nanos.getAsLong();
    }

    /** Whether the order in which things come into the store is that in which they arrived. */
    public boolean over() {
        long since = nanos.getAsLong() - lastAway;
        return processes.alone() || since >= LONGEST.toNanos() || since >= WORD_BY.toNanos() && !giving;
    }

    /**
     * Asks whether anybody is still bringing something, while that matters.
     *
     * @throws RedisAwayException when the store does not answer
     */
    public void look() {
        if (!over()) {
            giving = answered(run("", Duration.ZERO)) > 0;
        }
    }

    /**
     * Whether anybody is bringing something now.
     *
     * @throws RedisAwayException when the store does not answer
     */
    public boolean anybodyBrings() {
        return answered(run("", Duration.ZERO)) > 0;
    }

    /**
     * This process begins, or goes on, to bring what it kept. Blocks until others can know.
     *
     * @throws RedisAwayException when it could not be said
     */
    void giving() {
        if (!processes.alone()) {
            answered(run(processes.me(), SILENT));
        }
    }

    /** This process has brought everything. Nobody waits for it. */
    void given() {
        if (!processes.alone()) {
            run(processes.me(), Duration.ZERO).whenComplete((count, failure) -> {
                if (failure != null) {
                    log.debug("others wait a little for nothing: {}", Fault.of(failure));
                }
            });
        }
    }

    private CompletableFuture<Long> run(String process, Duration lasts) {
        List<byte[]> args = List.of(bytes(process), bytes(Long.toString(lasts.toMillis())));
        return redis.run(script, List.of(Keys.SPOOLS), args).thenApply(count -> count instanceof Long n ? n : 0L);
    }

    private static long answered(CompletableFuture<Long> answer) {
        try {
            return answer.orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).join();
        } catch (CompletionException e) {
            throw new RedisAwayException("who brings what was kept is not known", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
