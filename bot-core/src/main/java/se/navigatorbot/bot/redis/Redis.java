package se.navigatorbot.bot.redis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The store, as the house sees it. Changes go through scripts; the writer sends everything that waits in one pipeline,
 * and a future completes when Redis has answered, which with {@code appendfsync always} is after the disk has it.
 */
public interface Redis {

    /**
     * Runs a script on the writer. Keys of one call share one slot.
     *
     * @return what the script returned: {@code Long}, {@code byte[]}, {@code List<Object>} or null; fails with
     *     {@link RedisAwayException} when it is not known to have run
     */
    CompletableFuture<@Nullable Object> run(Script script, List<String> keys, List<byte[]> args);

    /** Bytes under a key, null for none. Reads use their own connections and block. */
    byte @Nullable [] get(String key);

    /** One field of a hash, null for none. */
    byte @Nullable [] field(String key, String field);

    /** Some fields of a hash in one round trip, in the order asked; null for each that is not there. */
    default List<byte @Nullable []> fields(String key, List<String> fields) {
        List<byte @Nullable []> all = new ArrayList<>(fields.size());
        fields.forEach(field -> all.add(field(key, field)));
        return all;
    }

    /** A whole hash. */
    Map<String, byte[]> hash(String key);

    /** Hashes of many keys in one round trip, in the order asked. */
    List<Map<String, byte[]>> hashes(List<String> keys);

    /** Members of a sorted set with a score up to {@code max}, lowest first, at most {@code atMost}. */
    List<Scored> upTo(String key, double max, int atMost);

    /** Members up to {@code max} of many sorted sets in one round trip. */
    List<List<Scored>> upTo(List<String> keys, double max, int atMost);

    /** Entries of a stream from an id on, oldest first. */
    List<Entry> stream(String key, String from, int atMost);

    /** The latest entries of a stream, oldest first. */
    default List<Entry> latest(String key, int atMost) {
        return latest(key, "+", atMost);
    }

    /** The latest entries of a stream up to an id, oldest first; {@code (} before the id leaves that one out. */
    List<Entry> latest(String key, String upTo, int atMost);

    /** A member and its score. */
    record Scored(String member, double score) {}

    /** An entry of a stream. */
    record Entry(String id, Map<String, byte[]> fields) {}

    /** Redis did not answer, or said that it cannot. Whether a write happened is not known. */
    final class RedisAwayException extends RuntimeException {
        public RedisAwayException(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
