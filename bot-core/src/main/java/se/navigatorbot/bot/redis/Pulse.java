package se.navigatorbot.bot.redis;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import se.navigatorbot.bot.time.Recurring;

/**
 * Counts on the store once a minute, and remembers the count in {@code store.json}: a Redis that comes back with an
 * older copy of its data is told by it. A count, not a time, since machines' clocks differ.
 */
public final class Pulse implements AutoCloseable {

    /** Field of the store's own hash. */
    static final String FIELD = "pulse";

    private static final Script BEAT = Script.load("operation/beat");

    private final Redis redis;
    private final StoreIdentity identity;
    private final Recurring beating;

    Pulse(Redis redis, StoreIdentity identity, Duration pause) {
        this.redis = redis;
        this.identity = identity;
        this.beating = Recurring.every(pause, "store-pulse", this::beat);
    }

    /** Counts once; the file follows when the disk of the store has the count. */
    CompletableFuture<Void> beat() {
        return redis.run(BEAT, List.of(Keys.STORE), List.of(Call.bytes(FIELD))).thenAccept(now -> {
            if (now instanceof Long pulse) {
                identity.beat(pulse);
            }
        });
    }

    @Override
    public void close() {
        beating.close();
    }
}
