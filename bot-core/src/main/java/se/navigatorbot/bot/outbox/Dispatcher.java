package se.navigatorbot.bot.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.dialogue.Lane;
import se.navigatorbot.bot.participants.Known;
import se.navigatorbot.bot.participants.PersonShelf;
import se.navigatorbot.bot.partitions.Fault;
import se.navigatorbot.bot.partitions.InTurn;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;

/**
 * Takes what is due out of the lanes, has it judged, and lets it through the gates as permits come: replies before
 * notices before broadcasts.
 */
final class Dispatcher implements Runnable {

    /** So many of a lane are judged ahead of their permit, no more, so that judgements stay young. */
    private static final int AHEAD = 64;

    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final Duration AFTER_A_MISTAKE = Duration.ofMinutes(1);

    private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);

    private final Stock stock;
    private final PersonShelf shelf;
    private final Upcoming upcoming;
    private final Gates gates;
    private final Assessor assessor;
    private final Settling settling;
    private final Claiming claiming;
    private final InTurn work;
    private final Clock clock;
    private final Semaphore woken = new Semaphore(0);
    private final AtomicIntegerArray assessing = new AtomicIntegerArray(Lane.values().length);
    private volatile boolean stopped;

    Dispatcher(
            Stock stock,
            PersonShelf shelf,
            Upcoming upcoming,
            Gates gates,
            Assessor assessor,
            Settling settling,
            Claiming claiming,
            InTurn work,
            Clock clock) {
        this.stock = stock;
        this.shelf = shelf;
        this.upcoming = upcoming;
        this.gates = gates;
        this.assessor = assessor;
        this.settling = settling;
        this.claiming = claiming;
        this.work = work;
        this.clock = clock;
    }

    /** Looks again at once. */
    void wake() {
        if (woken.availablePermits() == 0) {
            woken.release();
        }
    }

    void stop() {
        stopped = true;
        wake();
    }

    @Override
    public void run() {
        while (!stopped) {
            try {
                woken.tryAcquire(rest(), TimeUnit.NANOSECONDS);
                woken.drainPermits();
                round();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                log.error("a round of the dispatcher failed: {}", Fault.of(e));
            }
        }
    }

    private void round() {
        Upcoming.Item urgent = upcoming.dueUrgent();
        while (!stopped && urgent != null) {
            toAssess(urgent);
            urgent = upcoming.dueUrgent();
        }
        for (Lane lane : Lane.values()) {
            while (!stopped && ahead(lane) < AHEAD) {
                Upcoming.Item item = upcoming.due(lane);
                if (item == null) {
                    break;
                }
                toAssess(item);
            }
        }
        gates.all().forEach(this::pump);
    }

    private void toAssess(Upcoming.Item item) {
        assessing.incrementAndGet(item.lane().ordinal());
        work.submit(key(item.id()), () -> assess(item));
    }

    /** Lets through whatever the gate has a permit for. */
    private void pump(Gate gate) {
        Ready next = stopped ? null : gate.next();
        while (next != null) {
            claiming.claim(gate, next, after(gate));
            next = stopped ? null : gate.next();
        }
    }

    /** What this does after a claim at that gate. */
    AfterClaim after(Gate gate) {
        return new AfterClaim() {
            @Override
            public void ended() {
                wake();
            }

            @Override
            public void judgeAnew(Ready holding) {
                work.submit(key(holding.message().id()), () -> anew(gate, holding));
            }

            @Override
            public void tooDear(Ready message) {
                upcoming.again(item(message), clock.instant());
                wake();
            }
        };
    }

    /** Judges one that still holds its way: the same way again, or the way is given back. */
    private void anew(Gate gate, Ready old) {
        Assessment assessment;
        try {
            Known person = shelf.find(old.message().participant()).orElse(old.judgedOn());
            assessment = assessor.assess(old.message(), old.read(), person, clock.instant());
        } catch (RuntimeException e) {
            log.warn("message {} could not be judged anew: {}", old.message().id(), Fault.of(e));
            assessment = Assessment.waitUntil(clock.instant().plus(RETRY), "");
        }
        Ready ready = assessment.ready();
        if (ready != null && ready.out().to().equals(old.out().to()) && ready.parts() == old.parts()) {
            claiming.claim(gate, ready.by(old.out().account()), after(gate));
            return;
        }
        claiming.refused(gate, old);
        follow(item(old), new Waiting(old.message(), old.read()), assessment);
        wake();
    }

    private static Upcoming.Item item(Ready ready) {
        return new Upcoming.Item(ready.message().id(), ready.lane(), 0, 0, new Waiting(ready.message(), ready.read()));
    }

    private static String key(String id) {
        return id.substring(0, id.indexOf('-'));
    }

    private void assess(Upcoming.Item item) {
        try {
            Waiting waiting = item.waiting() != null ? item.waiting() : stock.waiting(item.id());
            if (waiting == null) {
                upcoming.forget(item.id());
            } else {
                assess(
                        item,
                        waiting,
                        shelf.find(waiting.message().participant()).orElse(null));
            }
        } catch (RedisAwayException e) {
            upcoming.again(item, clock.instant().plus(RETRY));
        } catch (RuntimeException e) {
            stock.unreadable(item.id(), e);
            upcoming.again(item, clock.instant().plus(AFTER_A_MISTAKE));
        } finally {
            assessing.decrementAndGet(item.lane().ordinal());
            wake();
        }
    }

    private void assess(Upcoming.Item item, Waiting waiting, @Nullable Known person) {
        try {
            if (person == null) {
                settling.drop(waiting.message(), waiting.progress(), "personen finns inte längre");
            } else {
                follow(item, waiting, assessor.assess(waiting.message(), waiting.progress(), person, clock.instant()));
            }
        } catch (RedisAwayException e) {
            throw e;
        } catch (RuntimeException e) {
            log.error("message {} could not be judged: {}", item.id(), Fault.of(e));
            upcoming.again(item, clock.instant().plus(AFTER_A_MISTAKE));
        }
    }

    private void follow(Upcoming.Item item, Waiting waiting, Assessment assessment) {
        Ready ready = assessment.ready();
        Instant again = assessment.again();
        if (ready != null) {
            enter(item.with(waiting), ready);
        } else if (again != null) {
            settling.postpone(waiting.message(), waiting.progress(), again, assessment.reason());
        } else {
            settling.drop(waiting.message(), waiting.progress(), assessment.reason());
        }
    }

    private void enter(Upcoming.Item item, Ready ready) {
        Gate gate = gates.of(ready.out().to().kind());
        long rest = gate == null ? 0 : gate.restNanos(ready.out().to());
        Instant later = clock.instant().plusNanos(Math.max(rest, 1_000_000));
        if (rest > Upcoming.AHEAD.toNanos()) {
            settling.postpone(ready.message(), ready.read(), later, "leverantören ber oss vänta");
        } else if (gate == null || rest > 0) {
            upcoming.again(item, later);
        } else {
            gate.add(ready);
        }
    }

    private int ahead(Lane lane) {
        int waiting = assessing.get(lane.ordinal());
        for (Gate gate : gates.all()) {
            waiting += gate.waiting(lane);
        }
        return waiting;
    }

    /** Until the next is due or permitted; a moment when something is due but may not be judged yet. */
    private long rest() {
        long due = upcoming.firstDue();
        long untilDue = due == Long.MAX_VALUE ? Long.MAX_VALUE : Math.max(20, due - clock.millis());
        long nanos = untilDue > 1000 ? TimeUnit.SECONDS.toNanos(1) : TimeUnit.MILLISECONDS.toNanos(untilDue);
        for (Gate gate : gates.all()) {
            nanos = Math.min(nanos, gate.nanosUntilNext());
        }
        return nanos;
    }
}
