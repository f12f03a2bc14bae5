package se.navigatorbot.bot.broadcasts;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import se.navigatorbot.bot.dialogue.Lane;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;

/** How many messages of broadcasts wait to leave, over all partitions. */
final class LaneGauge {

    private static final List<String> LANES = IntStream.range(0, Keys.PARTITIONS)
            .mapToObj(partition -> Keys.lane(partition, Lane.BROADCAST.name().toLowerCase(Locale.ROOT)))
            .toList();

    private final Redis redis;

    LaneGauge(Redis redis) {
        this.redis = redis;
    }

    /**
     * @param enough no more than so many are looked at in each partition
     */
    int waiting(int enough) {
        return redis.upTo(LANES, Double.POSITIVE_INFINITY, enough).stream()
                .mapToInt(List::size)
                .sum();
    }
}
