package se.navigatorbot.bot.redis;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
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
    private final Supplier<Set<String>> held;
    private final ScheduledExecutorService own = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "sweep");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * @param held whose talks stay for now, since somebody waits to read them
     */
    Sweep(JedisRedis redis, BusinessClock clock, Supplier<Set<String>> held) {
        this.held = held;
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
        return walk(this::removed).values().stream().mapToLong(Long::longValue).sum();
    }

    /** As {@link #sweep}, by class. */
    public Map<Lifetime, Long> sweepByClass() {
        return walk(this::removed);
    }

    /** What {@link #sweep} would remove now. */
    public Map<Lifetime, Long> overdue() {
        return walk(this::counted);
    }

    private Map<Lifetime, Long> walk(Step step) {
        Map<Lifetime, Long> records = new EnumMap<>(Lifetime.class);
        Set<String> kept = held.get();
        add(records, Lifetime.SEEN, step.on(SCORED, Lifetime.SEEN, List.of(Keys.FORGOTTEN)));
        add(
                records,
                Lifetime.OUTCOME,
                step.on(SCORED, Lifetime.OUTCOME, List.of(Keys.found("at"), Keys.found("messages"))));
        for (int partition = 0; partition < Keys.PARTITIONS; partition++) {
            add(records, Lifetime.SEEN, step.on(SCORED, Lifetime.SEEN, List.of(Keys.seen(partition))));
            add(
                    records,
                    Lifetime.OUTCOME,
                    step.on(SCORED, Lifetime.OUTCOME, List.of(Keys.done(partition), Keys.state(partition))));
            for (String participant : redis.hash(Keys.rows(partition)).keySet()) {
                if (!kept.contains(participant)) {
                    add(records, Lifetime.TALK, step.on(STREAM, Lifetime.TALK, List.of(Keys.thread(participant))));
                }
            }
        }
        return records;
    }

    private static void add(Map<Lifetime, Long> records, Lifetime lifetime, long more) {
        records.merge(lifetime, more, Long::sum);
    }

    private long removed(Script script, Lifetime lifetime, List<String> keys) {
        long gone = 0;
        long step;
        do {
            step = run(script, lifetime, keys, "");
            gone += step;
        } while (step == STEP);
        return gone;
    }

    private long counted(Script script, Lifetime lifetime, List<String> keys) {
        return run(script, lifetime, keys, "count");
    }

    private long run(Script script, Lifetime lifetime, List<String> keys, String how) {
        if (lifetime.length().isEmpty()) {
            return 0;
        }
        long before = clock.instant().minus(lifetime.length().get()).toEpochMilli();
        List<byte[]> args =
                List.of(Call.bytes(Long.toString(before)), Call.bytes(Integer.toString(STEP)), Call.bytes(how));
        return redis.runApart(script, keys, args) instanceof Long records ? records : 0;
    }

    private interface Step {
        long on(Script script, Lifetime lifetime, List<String> keys);
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
