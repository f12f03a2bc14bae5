package se.navigatorbot.bot.spool;

import java.time.Instant;
import java.util.List;

/**
 * A spooled message that spoke of danger and was answered before the store was back.
 *
 * @param message its id
 * @param said what the person was told, in order
 * @param at business time
 */
public record Answered(String message, List<String> said, Instant at) {

    public Answered {
        said = List.copyOf(said);
    }

    /** Shows the id alone. */
    @Override
    public String toString() {
        return "Answered[" + message + "]";
    }
}
