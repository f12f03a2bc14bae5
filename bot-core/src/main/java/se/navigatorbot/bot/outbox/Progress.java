package se.navigatorbot.bot.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Lane;
import se.navigatorbot.channels.ChannelKind;

/**
 * What is kept of a message for a month: how far it has come, without a word of what it said.
 *
 * @param attempts how many times it was handed to the provider
 * @param at business time of the last step
 * @param code the provider's code, or a short Swedish phrase why it waits or was dropped; empty for none
 * @param providerId the provider's id, empty until known
 * @param channel null until it is decided
 * @param address start of the hash of the address, empty until it is decided
 * @param account the provider that took the last attempt, empty where the channel has one way out or none was made
 * @param about what it spoke of, where somebody has to hear that it failed ({@link Untold}); else empty. Kept as it
 *     stands, with whatever a newer version has written behind it
 */
public record Progress(
        Fate fate,
        int attempts,
        Instant at,
        String code,
        String providerId,
        String participant,
        Lane lane,
        @Nullable ChannelKind channel,
        String address,
        String account,
        String about) {

    /** A message just made. */
    public static Progress made(String participant, Lane lane, Instant at) {
        return new Progress(Fate.WAITING, 0, at, "", "", participant, lane, null, "", "", "");
    }

    /** One more attempt begins. */
    public Progress claimed(Instant now, ChannelKind over, String addressHash, String by) {
        String to = startOf(addressHash);
        return new Progress(Fate.CLAIMED, attempts + 1, now, "", providerId, participant, lane, over, to, by, about);
    }

    /** A step on. */
    public Progress in(Fate next, Instant now, String reason) {
        return new Progress(
                next, attempts, now, reason, providerId, participant, lane, channel, address, account, about);
    }

    public Progress withProviderId(@Nullable String value) {
        return value == null
                ? this
                : new Progress(fate, attempts, at, code, value, participant, lane, channel, address, account, about);
    }

    Progress speakingOf(String what) {
        return new Progress(
                fate, attempts, at, code, providerId, participant, lane, channel, address, account, plain(what));
    }

    /** So much of the hash of an address is kept: enough to know it again. */
    static String startOf(String addressHash) {
        return addressHash.substring(0, 12);
    }

    /** Whether this is the address it was last sent to. */
    public boolean wentTo(String addressHash) {
        return !address.isEmpty() && addressHash.startsWith(address);
    }

    /**
     * @throws IllegalArgumentException when it was not written by {@link #bytes()}
     */
    public static Progress parse(String record) {
        String[] parts = record.split("\\|", 11);
        if (parts.length < 9) {
            throw new IllegalArgumentException("a state record has nine fields");
        }
        return new Progress(
                Fate.valueOf(parts[0]),
                Integer.parseInt(parts[1]),
                Instant.ofEpochMilli(Long.parseLong(parts[2])),
                parts[3],
                parts[4],
                parts[5],
                Lane.valueOf(parts[6]),
                parts[7].isEmpty() ? null : ChannelKind.valueOf(parts[7]),
                parts[8],
                parts.length > 9 ? parts[9] : "",
                parts.length > 10 ? parts[10] : "");
    }

    /** As the store keeps it; empty when it cannot be read. */
    public static Optional<Progress> readable(byte[] record) {
        try {
            return Optional.of(parse(new String(record, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The record as the store keeps it. */
    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return fate + "|" + attempts + "|" + at.toEpochMilli() + "|" + plain(code) + "|" + plain(providerId) + "|"
                + participant + "|" + lane + "|" + (channel == null ? "" : channel.name()) + "|" + address
                + (account.isEmpty() && about.isEmpty() ? "" : "|" + account)
                + (about.isEmpty() ? "" : "|" + about);
    }

    private static String plain(String text) {
        return text.replace('|', '/');
    }
}
