package se.navigatorbot.bot.turns;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import se.navigatorbot.bot.dialogue.ItIsTime;
import se.navigatorbot.bot.participants.Ground;
import se.navigatorbot.bot.partitions.Leases;
import se.navigatorbot.bot.partitions.Unreadable;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis;

/** Notices for whom something is due, in one look over all partitions. */
final class DuePoll {

    private static final int PER_LOOK = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Redis redis;
    private final Leases leases;
    private final Turns turns;
    private final Clock clock;
    private final Unreadable unreadable;
    private long restored = -1;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    DuePoll(Ground ground, Leases leases, Turns turns) {
        this.redis = ground.redis();
        this.unreadable = ground.unreadable();
        this.leases = leases;
        this.turns = turns;
        this.clock = ground.clock();
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
        for (List<Redis.Scored> due : redis.upTo(keys, clock.millis(), PER_LOOK)) {
            due.forEach(this::fireIfNamed);
        }
    }

    /** A name that is nobody's holds up nobody. */
    private void fireIfNamed(Redis.Scored due) {
        try {
            fire(due);
        } catch (IllegalArgumentException e) {
            unreadable.note("what is due of " + due.member(), e);
        }
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
