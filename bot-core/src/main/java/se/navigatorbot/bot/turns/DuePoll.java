package se.navigatorbot.bot.turns;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import se.navigatorbot.bot.dialogue.ItIsTime;
import se.navigatorbot.bot.partitions.Leases;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis;

/** Notices for whom something is due, in one look over all partitions. */
final class DuePoll {

    private static final int PER_LOOK = 200;

    private final Redis redis;
    private final Leases leases;
    private final Turns turns;
    private final Clock clock;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    DuePoll(Redis redis, Leases leases, Turns turns, Clock clock) {
        this.redis = redis;
        this.leases = leases;
        this.turns = turns;
        this.clock = clock;
    }

    void look() {
        List<String> keys = leases.owned().stream().map(Partition::due).toList();
        if (keys.isEmpty()) {
            return;
        }
        for (List<Redis.Scored> due : redis.upTo(keys, clock.millis(), PER_LOOK)) {
            due.forEach(this::fire);
        }
    }

    /** The id holds the time that was due, so that the same reminder never makes two turns. */
    private void fire(Redis.Scored due) {
        String id = "time:" + due.member() + ":" + (long) due.score();
        if (underWay.add(id)) {
            turns.submit(due.member(), id, new ItIsTime()).whenComplete((reply, failure) -> underWay.remove(id));
        }
    }
}
