package se.navigatorbot.bot.handover;

import se.navigatorbot.bot.dialogue.Request;

/**
 * A member of staff writes to the person.
 *
 * @param user user name of the writer
 * @param firstName what the person reads as the sender
 * @param text as written
 */
public record StaffReply(String user, String firstName, String text) implements Request.Always {

    /** Shows no text. */
    @Override
    public String toString() {
        return "StaffReply[" + text.length() + " characters]";
    }
}
