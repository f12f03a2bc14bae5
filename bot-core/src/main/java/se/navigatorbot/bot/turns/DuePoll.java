package se.navigatorbot.bot.turns;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import se.navigatorbot.bot.dialogue.ItIsTime;
import se.navigatorbot.bot.participants.Ground;
import se.navigatorbot.bot.partitions.Leases;
import se.navigatorbot.bot.partitions.Unreadable;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis;

/**
 * Notices for whom something is due, in one look over all partitions. What will be due before the next look is looked at
 * again at its very moment, so that a reminder does not wait for the rhythm of the looks.
 */
final class DuePoll {

    private static final int PER_LOOK = 200;
    /** A little longer than from one look to the next. */
    private static final Duration SOON = Duration.ofMillis(1500);

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Redis redis;
    private final Leases leases;
    private final Turns turns;
    private final Clock clock;
    private final Unreadable unreadable;
    private final ScheduledExecutorService timer;
    private final AtomicLong planned = new AtomicLong(Long.MAX_VALUE);
    private long restored = -1;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    /** @param timer for a look at the moment when something is due */
    DuePoll(Ground ground, Leases leases, Turns turns, ScheduledExecutorService timer) {
        this.redis = ground.redis();
        this.unreadable = ground.unreadable();
        this.leases = leases;
        this.turns = turns;
        this.clock = ground.clock();
        this.timer = timer;
    }

    /** Ms at which the store was restored, 0 for never. */
    private long restored() {
        if (restored < 0) {
            byte[] stored = redis.field(Keys.STORE, "restored");
            restored = stored == null ? 0 : Long.parseLong(new String(stored, StandardCharsets.US_ASCII));
        }
        return restored;
    }

    void look() {
        List<String> keys = leases.open().stream().map(Partition::due).toList();
        if (keys.isEmpty()) {
            return;
        }
        long now = clock.millis();
        long next = Long.MAX_VALUE;
        for (List<Redis.Scored> due : redis.upTo(keys, now + SOON.toMillis(), PER_LOOK)) {
            for (Redis.Scored one : due) {
                if (one.score() <= now) {
                    fireIfNamed(one);
                } else {
                    next = Math.min(next, (long) one.score());
                }
            }
        }
        plan(next, now);
    }

    /** A name that is nobody's holds up nobody. */
    private void fireIfNamed(Redis.Scored due) {
        try {
            fire(due);
        } catch (IllegalArgumentException e) {
            unreadable.note("what is due of " + due.member(), e);
        }
    }

    /** One look is planned at a time, for the earliest moment. */
    private void plan(long next, long now) {
        if (next < planned.getAndAccumulate(next, Math::min)) {
            timer.schedule(() -> lookAt(next), next - now, TimeUnit.MILLISECONDS);
        }
    }

    private void lookAt(long moment) {
        planned.compareAndSet(moment, Long.MAX_VALUE);
        look();
    }

    /**
     * The id holds the time that was due, so that the same reminder never makes two turns. What is still due long after
     * was set aside by a fault: it is tried anew, ever more seldom, lest one bad reminder end all that come after it.
     */
    private void fire(Redis.Scored due) {
        long late = Math.max(0, clock.millis() - (long) due.score()) / PATIENCE.toMillis();
        int again = Long.SIZE - Long.numberOfLeadingZeros(late);
        String id = "time:" + due.member() + ":" + (long) due.score() + (again == 0 ? "" : ":" + again);
        if (underWay.add(id)) {
            turns.submit(due.member(), id, new ItIsTime(due.score() <= restored()))
                    .whenComplete((reply, failure) -> underWay.remove(id));
        }
    }
}
