package se.navigatorbot.bot.spool;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.channels.InboundMessage;

/**
 * A message that waits for the store.
 *
 * @param arrivedAt business time
 * @param triedFor the participant for whom the store was asked to take it before it went away: perhaps it did; null
 *     when it was not asked
 */
public record Spooled(
        InboundMessage message, Instant arrivedAt, @Nullable String triedFor) {

    /** Shows the id alone. */
    @Override
    public String toString() {
        return "Spooled[" + message.id() + "]";
    }
}
