package se.navigatorbot.bot.turns;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.outbox.Outbox;
import se.navigatorbot.bot.participants.Ground;
import se.navigatorbot.bot.partitions.Fault;
import se.navigatorbot.bot.partitions.Leases;
import se.navigatorbot.bot.partitions.Nudge;
import se.navigatorbot.bot.partitions.SoleDuty;
import se.navigatorbot.bot.partitions.Tenure;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;
import se.navigatorbot.bot.redis.Signals;

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
    private final Elsewhere elsewhere;
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
        Standings standings = new Standings(mind.catalogues(), ground.shelf());
        this.effects = new Effects(ground, mind, standings, entrance.turns(), pool);
        this.elsewhere = new Elsewhere(ground, entrance.promises(), pool);
        this.due = new DuePoll(ground, leases, entrance.turns(), timer);
        this.rosters = new Rosters(mind.catalogues(), ground.shelf(), standings);
        this.worker = worker(mind);
        leases.tenant(new Tenancy());
        listen(ground.processes().signals());
    }

    /** What other processes say saves waiting for the next look. */
    private void listen(Signals signals) {
        Nudge inbox = new Nudge(timer, () -> safely(entrance.arrivals()::lookWhereDoubtful));
        Nudge free = new Nudge(timer, () -> safely(leases::look));
        Nudge processes = new Nudge(timer, this::renew);
        signals.on("stored", number -> {
            entrance.arrivals().doubted(Partition.of(Integer.parseInt(number)));
            inbox.now();
        });
        signals.on("free", nothing -> free.now());
        signals.on("processes", nothing -> processes.now());
    }

    private TurnWorker worker(Mind mind) {
        Ground ground = entrance.ground();
        Changes changes = new Changes(ground.shelf(), ground.lines(), outbox, effects, mind.timetable(), elsewhere);
        Deciding deciding = new Deciding(entrance.bodies(), mind, ground);
        return new TurnWorker(
                leases,
                ground.shelf(),
                ground.lines(),
                deciding,
                changes,
                new Committing(new CommitScript(ground.redis()), changes, leases),
                outbox,
                effects,
                entrance.promises(),
                new Parking(ground, leases, entrance.bodies(), entrance.arrivals()),
                new Forgetting(entrance, deciding),
                ground.meters());
    }

    /** Takes over the partitions, finds what was left undone, and works from then on. */
    public void start() {
        running = true;
        entrance.queue().start(worker);
        outbox.start();
        renew();
        every(leases.renewal(), this::renew);
        every(SOON, entrance.arrivals()::lookWhereDoubtful);
        every(SOON, entrance.queue()::look);
        every(OFTEN, this::look);
        every(OFTEN, leases::look);
        every(OFTEN, elsewhere::look);
        every(SELDOM, () -> leases.open().forEach(effects::recover));
        every(HOURLY, new SoleDuty(leases).only(rosters::compare));
    }

    /** The time has been turned: looks at once for what has become due. */
    public void turned() {
        timer.execute(() -> safely(this::look));
    }

    /** Begins nothing new, finishes what is under way within ten seconds, and hands every partition over. */
    public void stop() {
        running = false;
        outbox.stop();
        worker.stop();
        safely(() -> leases.drain(GENTLE));
    }

    public boolean running() {
        return running;
    }

    private void renew() {
        safely(leases::renew);
    }

    private void look() {
        safely(entrance.arrivals()::lookEverywhere);
        safely(due::look);
        safely(outbox::look);
    }

    private void every(Duration pause, Runnable work) {
        timer.scheduleWithFixedDelay(() -> safely(work), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void safely(Runnable work) {
        try {
            work.run();
        } catch (RedisAwayException e) {
            entrance.storing().switchBack().away();
            log.debug("the store is away");
        } catch (RuntimeException e) {
            log.error("recurring work failed: {}", Fault.of(e));
        }
    }

    private final class Tenancy implements Tenure {

        @Override
        public void prepare(Partition partition) {
            orLose(partition, () -> {
                outbox.recover(partition);
                effects.recover(partition);
            });
        }

        @Override
        public void begin(Partition partition) {
            orLose(partition, () -> entrance.arrivals().begin(partition));
        }

        /** What could not be begun is lost, and so taken and begun anew with the next renewal. */
        private void orLose(Partition partition, Runnable beginning) {
            try {
                beginning.run();
            } catch (RedisAwayException e) {
                leases.lose(partition);
            } catch (RuntimeException e) {
                log.error("work in partition {} could not begin: {}", partition.number(), Fault.of(e));
                leases.lose(partition);
            }
        }

        @Override
        public void pause(Partition partition) {
            entrance.arrivals().end(partition);
        }

        @Override
        public void end(Partition partition) {
            entrance.arrivals().end(partition);
            outbox.leave(partition);
            entrance.ground().shelf().forgetAll(partition);
        }
    }
}
