package se.navigatorbot.bot.participants;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.channels.ChannelKind;

/**
 * Words of a member of staff that leave later.
 *
 * @param id unique within the person
 * @param user user name of the writer
 * @param firstName what the person reads as the sender
 * @param at when they leave
 * @param by channel that the writer chose; null for where the person is answered by itself
 */
public record Later(
        String id,
        String user,
        String firstName,
        String text,
        Instant at,
        @Nullable ChannelKind by) {

    /** Where the person is answered by itself. */
    public Later(String id, String user, String firstName, String text, Instant at) {
        this(id, user, firstName, text, at, null);
    }

    /** Shows no text. */
    @Override
    public String toString() {
        return "Later[" + id + "]";
    }
}
