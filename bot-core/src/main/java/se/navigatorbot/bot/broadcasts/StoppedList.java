package se.navigatorbot.bot.broadcasts;

import java.time.Duration;
import java.util.Set;
import se.navigatorbot.bot.outbox.StoppedBroadcasts;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;

/** Which broadcasts are stopped, as known within half a second: asked for every message of one, so kept in memory. */
final class StoppedList implements StoppedBroadcasts {

    private static final long FRESH = Duration.ofMillis(500).toNanos();

    private final Mailings mailings;
    private volatile Known known = new Known(Set.of(), System.nanoTime() - FRESH - 1);

    StoppedList(Mailings mailings) {
        this.mailings = mailings;
    }

    @Override
    public boolean stopped(String broadcastId) {
        if (System.nanoTime() - known.readAt > FRESH) {
            look();
        }
        return known.ids.contains(broadcastId);
    }

    /** Reads it anew; with the store away, what was known stays. */
    void look() {
        try {
            known = new Known(mailings.stopped(), System.nanoTime());
        } catch (RedisAwayException e) {
            known = new Known(known.ids, System.nanoTime());
        }
    }

    private record Known(Set<String> ids, long readAt) {}
}
