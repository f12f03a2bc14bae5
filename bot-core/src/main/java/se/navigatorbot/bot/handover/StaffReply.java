package se.navigatorbot.bot.handover;

import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.channels.ChannelKind;

/**
 * A member of staff writes to the person.
 *
 * @param user user name of the writer
 * @param firstName what the person reads as the sender
 * @param text as written
 * @param by channel that the writer chose; null for where the person is answered by itself
 */
public record StaffReply(
        String user,
        String firstName,
        String text,
        @Nullable ChannelKind by) implements Request.Always {

    /** Where the person is answered by itself. */
    public StaffReply(String user, String firstName, String text) {
        this(user, firstName, text, null);
    }

    /** Shows no text. */
    @Override
    public String toString() {
        return "StaffReply[" + text.length() + " characters]";
    }
}
