package se.navigatorbot.bot.misses;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a message meant, as one member of staff says and another agrees.
 *
 * @param text masked, as somebody has looked it over
 * @param intent label of the vocabulary
 * @param by user name
 * @param reviewedBy user name of who agreed, null for nobody yet
 * @param centre id of the centre of who wrote it, empty for none, null when it was not kept
 */
public record Label(
        String id,
        String text,
        String intent,
        String by,
        Instant at,
        @Nullable String reviewedBy,
        @Nullable String centre) {

    Label reviewed(String user) {
        return new Label(id, text, intent, by, at, user, centre);
    }

    /** Shows no text. */
    @Override
    public String toString() {
        return "Label[" + id + " " + intent + "]";
    }
}
