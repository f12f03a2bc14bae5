package se.navigatorbot.bot.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Script;

/**
 * Of what people are still to be told. It is noted before the thing itself is stored and crossed out when everybody has
 * been told, so that a process that ends in between leaves word of it.
 */
public final class PendingNews {

    private static final Script PENDING = Script.load("catalogue/pending");

    private final Redis redis;
    private final String key;
    private final Set<String> missing = ConcurrentHashMap.newKeySet();

    /** @param name of the catalogue's part, see {@link Keys} */
    public PendingNews(Redis redis, String name) {
        this.redis = redis;
        this.key = Keys.catalogue(name);
    }

    /** Blocks until the store has it. */
    public void note(String id) {
        note(id, "1");
    }

    /**
     * Blocks until the store has it.
     *
     * @param what is to be told, not empty
     */
    public void note(String id, String what) {
        write(id, what).join();
    }

    /** Everybody has been told, or nobody is to be. Returns at once; done when the store has it. */
    public CompletableFuture<?> crossOut(String id) {
        return write(id, "");
    }

    /** What is to be told, by id. */
    public Map<String, String> noted() {
        Map<String, String> noted = new HashMap<>();
        redis.hash(key).forEach((id, what) -> noted.put(id, new String(what, StandardCharsets.UTF_8)));
        return noted;
    }

    /**
     * Goes on with what an earlier process did not finish. What is noted and not there may just be about to be stored
     * elsewhere, so it is crossed out when it is not there the next time either.
     */
    public <T> void resume(Function<String, Optional<T>> stored, Consumer<T> goOn) {
        Set<String> noted = redis.hash(key).keySet();
        missing.retainAll(noted);
        for (String id : noted) {
            Optional<T> there = stored.apply(id);
            if (there.isPresent()) {
                missing.remove(id);
                goOn.accept(there.get());
            } else if (!missing.add(id)) {
                crossOut(id);
            }
        }
    }

    private CompletableFuture<?> write(String id, String pending) {
        return redis.run(PENDING, List.of(key), List.of(bytes(id), bytes(pending)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
