package se.navigatorbot.bot.participants;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Equal values as one: towns, lines of work and first names of a hundred thousand people are a few thousand things. */
final class Shared {

    private static final int AT_MOST = 20_000;

    private final Map<Object, Object> all = new ConcurrentHashMap<>();

    /** As {@link #same}, null for null. */
    <T> @Nullable T sameOrNone(@Nullable T value) {
        return value == null ? null : same(value);
    }

    /** The value, or an equal one that was met before. It must never change. */
    @SuppressWarnings("unchecked")
    <T> T same(T value) {
        Object met = all.putIfAbsent(value, value);
        if (all.size() > AT_MOST) {
            all.clear();
        }
        return met == null ? value : (T) met;
    }
}
