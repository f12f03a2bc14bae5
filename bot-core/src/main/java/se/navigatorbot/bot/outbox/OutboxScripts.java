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

/** Calls {@code outbox/claim}, {@code outbox/settle} and {@code outbox/record}. */
final class OutboxScripts {

    private final Redis redis;
    private final Script claim = Script.load("outbox/claim");
    private final Script settle = Script.load("outbox/settle");
    private final Script found = Script.load("outbox/record");

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
                line == null ? Step.NONE : line);
        return redis.run(claim, keys, args).thenApply(OutboxScripts::claimOf);
    }

    /**
     * @return null when it was moved, else the record as it stands, empty for none
     */
    CompletableFuture<@Nullable String> settle(Step step) {
        Partition partition = Partition.of(step.id());
        List<String> keys = List.of(
                partition.state(),
                partition.out(),
                partition.done(),
                lane(partition, step.next().lane()),
                partition.doubt(),
                Keys.thread(step.next().participant()));
        Instant again = step.again();
        List<byte[]> args = List.of(
                bytes(step.id()),
                step.read().bytes(),
                step.next().bytes(),
                step.ends() ? millis(step.next().at()) : Step.NONE,
                again == null ? Step.NONE : millis(again),
                step.message(),
                step.doubt(),
                step.line());
        return redis.run(settle, keys, args).thenApply(OutboxScripts::standing);
    }

    /** Gives what a provider has under that name to our message, unless another of ours has it; tells which has. */
    CompletableFuture<String> owner(String providerId, String message, Instant now) {
        return redis.run(
                        found,
                        List.of(Keys.found("messages"), Keys.found("at")),
                        List.of(bytes(providerId), bytes(message), millis(now)))
                .thenApply(owner -> owner instanceof byte[] id ? text(id) : message);
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
