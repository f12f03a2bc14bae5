package se.navigatorbot.bot.misses;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that was not understood.
 *
 * @param id a mark of the line that leads back to nobody
 * @param centre id, null when not known
 * @param text masked
 */
public record Miss(String id, Instant at, @Nullable String centre, String text) {

    /** Shows no text. */
    @Override
    public String toString() {
        return "Miss[" + id + "]";
    }
}
