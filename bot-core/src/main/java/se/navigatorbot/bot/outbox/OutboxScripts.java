package se.navigatorbot.bot.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Lane;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Script;

/** Calls {@code outbox/claim} and {@code outbox/settle}. */
final class OutboxScripts {

    private static final byte[] NONE = new byte[0];

    private final Redis redis;
    private final Script claim = Script.load("outbox/claim");
    private final Script settle = Script.load("outbox/settle");

    OutboxScripts(Redis redis) {
        this.redis = redis;
    }

    /**
     * @param line sealed line for the thread, null when it stands there from an earlier attempt
     */
    CompletableFuture<Claim> claim(
            String token, String message, Progress read, Progress claimed, long version, byte @Nullable [] line) {
        Partition partition = Partition.of(message);
        List<String> keys = List.of(
                partition.lease(),
                Keys.person(read.participant()),
                partition.state(),
                lane(partition, read.lane()),
                Keys.thread(read.participant()));
        List<byte[]> args = List.of(
                bytes(token),
                bytes(Long.toString(version)),
                bytes(message),
                read.bytes(),
                claimed.bytes(),
                line == null ? NONE : line);
        return redis.run(claim, keys, args).thenApply(OutboxScripts::claimOf);
    }

    /**
     * @param again when it is to be looked at again; null when that does not change
     * @return null when it was moved, else the record as it stands, empty for none
     */
    CompletableFuture<@Nullable String> settle(String message, Progress read, Progress next, @Nullable Instant again) {
        return settle(message, read, next, again, NONE);
    }

    /**
     * As {@link #settle(String, Progress, Progress, Instant)}, of a message that was taken for ended and is not.
     *
     * @param sealed the message itself, which the store has forgotten
     */
    CompletableFuture<@Nullable String> settle(
            String message, Progress read, Progress next, @Nullable Instant again, byte[] sealed) {
        Partition partition = Partition.of(message);
        List<String> keys = List.of(partition.state(), partition.out(), partition.done(), lane(partition, next.lane()));
        List<byte[]> args = List.of(
                bytes(message),
                read.bytes(),
                next.bytes(),
                next.fate().ended() ? millis(next.at()) : NONE,
                again == null ? NONE : millis(again),
                sealed);
        return redis.run(settle, keys, args).thenApply(OutboxScripts::standing);
    }

    private static Claim claimOf(@Nullable Object answer) {
        if (!(answer instanceof List<?> parts) || !(parts.get(0) instanceof byte[] word)) {
            throw new IllegalStateException("outbox/claim answers with a list");
        }
        String line = parts.size() > 1 && parts.get(1) instanceof byte[] id ? text(id) : "";
        return new Claim(Claim.Kind.valueOf(text(word).toUpperCase(Locale.ROOT)), line);
    }

    private static @Nullable String standing(@Nullable Object answer) {
        if (!(answer instanceof byte[] record)) {
            throw new IllegalStateException("outbox/settle answers with a record");
        }
        return record.length == 0 ? null : text(record);
    }

    private static String lane(Partition partition, Lane lane) {
        return partition.lanes().get(lane.ordinal());
    }

    private static byte[] millis(Instant at) {
        return bytes(Long.toString(at.toEpochMilli()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /**
     * What became of a claim.
     *
     * @param line id of the line in the thread, empty for none
     */
    record Claim(Kind kind, String line) {
        enum Kind {
            OK,
            LEASE,
            PERSON,
            STATE
        }
    }
}
