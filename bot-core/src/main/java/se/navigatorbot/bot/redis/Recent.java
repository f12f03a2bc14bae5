package se.navigatorbot.bot.redis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What was used last, kept at hand; the rest is forgotten. Safe for use by many threads. */
public final class Recent<K, V> {

    private final Map<K, V> kept;

    /**
     * @param atMost how many are kept
     */
    public Recent(int atMost) {
        kept = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > atMost;
            }
        };
    }

    public synchronized @Nullable V get(K key) {
        return kept.get(key);
    }

    public synchronized void put(K key, V value) {
        kept.put(key, value);
    }

    public synchronized void forget(K key) {
        kept.remove(key);
    }

    public synchronized void forgetIf(Predicate<K> which) {
        kept.keySet().removeIf(which);
    }
}
