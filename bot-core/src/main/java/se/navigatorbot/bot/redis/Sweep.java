package se.navigatorbot.bot.redis;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.time.BusinessClock;

/**
 * Removes what has outlived its {@link Lifetime} on the business clock: every hour, and at once when the clock is
 * turned. It works in small steps beside the writer, so that no message waits for it, and goes on next time when Redis
 * is away.
 */
public final class Sweep implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Sweep.class);
    private static final Script SCORED = Script.load("sweep/scored");
    private static final Script STREAM = Script.load("sweep/stream");
    private static final int STEP = 100;

    private final JedisRedis redis;
    private final BusinessClock clock;
    private final ScheduledExecutorService own = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "sweep");
        thread.setDaemon(true);
        return thread;
    });

    Sweep(JedisRedis redis, BusinessClock clock) {
        this.redis = redis;
        this.clock = clock;
        own.scheduleWithFixedDelay(this::quietly, 1, 60, TimeUnit.MINUTES);
        clock.whenTurned(() -> {
            if (!own.isShutdown()) {
                own.execute(this::quietly);
            }
        });
    }

    /**
     * Removes everything that is overdue now.
     *
     * @return how many records went
     * @throws Redis.RedisAwayException when Redis went away in the middle; what is left goes next time
     */
    public long sweep() {
        long gone = run(SCORED, Lifetime.OUTCOME, List.of(Keys.found("at"), Keys.found("messages")));
        for (int partition = 0; partition < Keys.PARTITIONS; partition++) {
            gone += run(SCORED, Lifetime.SEEN, List.of(Keys.seen(partition)));
            gone += run(SCORED, Lifetime.OUTCOME, List.of(Keys.done(partition), Keys.state(partition)));
            for (String participant : redis.hash(Keys.rows(partition)).keySet()) {
                gone += run(STREAM, Lifetime.TALK, List.of(Keys.thread(participant)));
            }
        }
        return gone;
    }

    private long run(Script script, Lifetime lifetime, List<String> keys) {
        if (lifetime.length().isEmpty()) {
            return 0;
        }
        long before = clock.instant().minus(lifetime.length().get()).toEpochMilli();
        List<byte[]> args = List.of(Call.bytes(Long.toString(before)), Call.bytes(Integer.toString(STEP)));
        long gone = 0;
        long step;
        do {
            step = redis.runApart(script, keys, args) instanceof Long removed ? removed : 0;
            gone += step;
        } while (step == STEP);
        return gone;
    }

    private void quietly() {
        try {
            long gone = sweep();
            if (gone > 0) {
                log.info("Removed {} records that had outlived their time", gone);
            }
        } catch (RuntimeException e) {
            log.warn("Could not remove old records: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        own.shutdownNow();
    }
}
