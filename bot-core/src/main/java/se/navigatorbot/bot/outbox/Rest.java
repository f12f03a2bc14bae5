package se.navigatorbot.bot.outbox;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import se.navigatorbot.channels.ChannelKind;

/**
 * A provider wants to be left alone for a while.
 *
 * @param address start of the hash of the one address that this is about, empty for the whole account
 */
record Rest(ChannelKind kind, String address, Duration left) {

    /** What the store calls it. */
    String field() {
        return address.isEmpty() ? kind.name() : kind.name() + ":" + address;
    }

    /** Empty for a channel that this version does not know. */
    static Optional<Rest> of(String field, Duration left) {
        String[] parts = field.split(":", 2);
        return Arrays.stream(ChannelKind.values())
                .filter(kind -> kind.name().equals(parts[0]))
                .findFirst()
                .map(kind -> new Rest(kind, parts.length > 1 ? parts[1] : "", left));
    }
}
