package se.navigatorbot.bot.privacy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Script;

/**
 * Whose words from before an erasure are not taken from a disk any more. A process that the store was away from, or that
 * was not running, cannot be told at once; so the store remembers it for as long as old copies may be kept. The marks are
 * like nothing else that the store holds: they tell neither a number nor who writes from it now.
 */
public final class Forgotten {

    private final Redis redis;
    private final Documents documents;
    private final Script forget = Script.load("privacy/forget");

    public Forgotten(Redis redis, Documents documents) {
        this.redis = redis;
        this.documents = documents;
    }

    /**
     * Returns when every process that looks from now on knows it.
     *
     * @param names ids of participants, and hashes of addresses as the address book has them
     * @param at business time: what arrived later is somebody new's
     */
    public void note(List<String> names, Instant at) {
        List<byte[]> args = new ArrayList<>(List.of(bytes(Long.toString(at.toEpochMilli()))));
        names.forEach(name -> args.add(bytes(mark(name))));
        try {
            redis.run(forget, List.of(Keys.FORGOTTEN), args).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** All that is known now, in one look. */
    public Marks read() {
        return new Marks(redis.upTo(Keys.FORGOTTEN, Double.POSITIVE_INFINITY, Integer.MAX_VALUE).stream()
                .collect(Collectors.toMap(
                        Redis.Scored::member, one -> Instant.ofEpochMilli(Math.round(one.score())), (a, b) -> b)));
    }

    private String mark(String name) {
        return documents.keyedHash("forgotten:" + name);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What was known at one moment. */
    public final class Marks {

        private final Map<String, Instant> at;

        private Marks(Map<String, Instant> at) {
            this.at = at;
        }

        /** Whether nobody was erased lately. */
        public boolean none() {
            return at.isEmpty();
        }

        /**
         * Whether the erasure came at that moment or later.
         *
         * @param name as in {@link Forgotten#note}, null for nobody
         */
        public boolean since(@Nullable String name, Instant arrived) {
            Instant erased = name == null ? null : at.get(mark(name));
            return erased != null && !arrived.isAfter(erased);
        }
    }
}
