package se.navigatorbot.bot.turns;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.outbox.Outbox;
import se.navigatorbot.bot.participants.Ground;
import se.navigatorbot.bot.partitions.Fault;
import se.navigatorbot.bot.partitions.Leases;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;

/** The heart: begins work on partitions as they come, keeps looking for what memory has missed, and stops gently. */
public final class Engine {

    private static final Duration SOON = Duration.ofMillis(50);
    private static final Duration OFTEN = Duration.ofSeconds(1);
    private static final Duration SELDOM = Duration.ofMinutes(1);
    private static final Duration HOURLY = Duration.ofHours(1);
    /** How long work under way may take at a stop, before it is left to the next start. Real time. */
    private static final Duration GENTLE = Duration.ofSeconds(8);

    private static final Logger log = LoggerFactory.getLogger(Engine.class);

    private final Entrance entrance;
    private final Leases leases;
    private final Outbox outbox;
    private final Effects effects;
    private final TurnWorker worker;
    private final DuePoll due;
    private final Rosters rosters;
    private final ScheduledExecutorService timer;
    private volatile boolean running;

    /**
     * @param pool for work that nobody waits for
     * @param timer for everything that is done again and again
     */
    public Engine(Entrance entrance, Mind mind, Outbox outbox, Executor pool, ScheduledExecutorService timer) {
        Ground ground = entrance.ground();
        this.entrance = entrance;
        this.leases = entrance.leases();
        this.outbox = outbox;
        this.timer = timer;
        this.effects = new Effects(
                ground.redis(), ground.documents(), mind.catalogues(), entrance.turns(), mind.kinds(), pool);
        this.due = new DuePoll(ground.redis(), leases, entrance.turns(), ground.clock());
        this.rosters = new Rosters(mind.catalogues(), ground.shelf());
        this.worker = worker(mind);
        leases.whenGained(this::begin);
        leases.whenLost(this::end);
    }

    private TurnWorker worker(Mind mind) {
        Ground ground = entrance.ground();
        Changes changes = new Changes(ground.shelf(), ground.lines(), outbox, effects, mind.timetable());
        return new TurnWorker(
                leases,
                ground.shelf(),
                ground.lines(),
                new Deciding(entrance.bodies(), mind, ground),
                changes,
                new Committing(new CommitScript(ground.redis()), changes, leases),
                outbox,
                effects,
                entrance.promises(),
                new Parking(ground, leases),
                ground.meters());
    }

    /** Takes over the partitions, finds what was left undone, and works from then on. */
    public void start() {
        running = true;
        entrance.queue().start(worker);
        outbox.start();
        renew();
        every(Leases.RENEWAL, this::renew);
        every(SOON, entrance.arrivals()::lookWhereDoubtful);
        every(OFTEN, this::look);
        every(SELDOM, () -> leases.owned().forEach(effects::recover));
        every(HOURLY, rosters::compare);
    }

    /** The time has been turned: looks at once for what has become due. */
    public void turned() {
        timer.execute(() -> safely(this::look));
    }

    /** Finishes what is under way, within ten seconds, and gives the partitions back. */
    public void stop() {
        running = false;
        outbox.stop();
        worker.stop();
        long end = System.nanoTime() + GENTLE.toNanos();
        entrance.queue().awaitIdle(GENTLE);
        while (outbox.underWay() > 0 && System.nanoTime() < end) {
            LockSupport.parkNanos(1_000_000);
        }
        safely(leases::release);
    }

    public boolean running() {
        return running;
    }

    private void begin(Partition partition) {
        try {
            outbox.recover(partition);
            effects.recover(partition);
            entrance.arrivals().begin(partition);
        } catch (RedisAwayException e) {
            leases.lose(partition);
        }
    }

    private void end(Partition partition) {
        entrance.arrivals().end(partition);
        entrance.ground().shelf().forgetAll(partition);
    }

    private void renew() {
        safely(leases::renew);
    }

    private void look() {
        entrance.arrivals().lookEverywhere();
        due.look();
        outbox.look();
    }

    private void every(Duration pause, Runnable work) {
        timer.scheduleWithFixedDelay(() -> safely(work), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void safely(Runnable work) {
        try {
            work.run();
        } catch (RedisAwayException e) {
            log.debug("the store is away");
        } catch (RuntimeException e) {
            log.error("recurring work failed: {}", Fault.of(e));
        }
    }
}
