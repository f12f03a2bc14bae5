package se.navigatorbot.bot.outbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import se.navigatorbot.channels.Address;

/**
 * Addresses that a provider wants left alone, known by the start of their hash, since other processes tell of them by
 * that alone. Real time.
 */
final class Held {

    private final Function<Address, String> hash;
    private final LongSupplier nanos;
    private final Map<String, Long> until = new HashMap<>();

    /**
     * @param hash of an address, as the store knows it
     * @param nanos a clock as {@link System#nanoTime}
     */
    Held(Function<Address, String> hash, LongSupplier nanos) {
        this.hash = hash;
        this.nanos = nanos;
    }

    /** Leaves it alone; a shorter wish never ends a longer one. */
    synchronized void hold(String start, Duration rest) {
        until.merge(start, nanos.getAsLong() + rest.toNanos(), Math::max);
    }

    /** How long it still has to rest; 0 for not at all. */
    synchronized long restNanos(Address address) {
        if (until.isEmpty()) {
            return 0;
        }
        long now = nanos.getAsLong();
        until.values().removeIf(moment -> moment <= now);
        Long moment = until.get(Progress.startOf(hash.apply(address)));
        return moment == null ? 0 : moment - now;
    }
}
