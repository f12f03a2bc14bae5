package se.navigatorbot.bot.outbox;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import se.navigatorbot.channels.ChannelKind;

/**
 * A provider wants to be left alone for a while.
 *
 * @param account the one account of the channel that this is about, empty for all of them
 * @param address start of the hash of the one address that this is about, empty for everybody
 */
record Rest(ChannelKind kind, String account, String address, Duration left) {

    /** All of the channel, or one address. */
    Rest(ChannelKind kind, String address, Duration left) {
        this(kind, "", address, left);
    }

    /** What the store calls it. */
    String field() {
        return kind.name() + (account.isEmpty() ? "" : "@" + account) + (address.isEmpty() ? "" : ":" + address);
    }

    /** Empty for a channel that this version does not know. */
    static Optional<Rest> of(String field, Duration left) {
        String[] parts = field.split(":", 2);
        String[] who = parts[0].split("@", 2);
        return Arrays.stream(ChannelKind.values())
                .filter(kind -> kind.name().equals(who[0]))
                .findFirst()
                .map(kind -> new Rest(kind, who.length > 1 ? who[1] : "", parts.length > 1 ? parts[1] : "", left));
    }
}
