package se.navigatorbot.bot.handover;

import se.navigatorbot.bot.dialogue.Request;

/**
 * A member of staff writes to the person.
 *
 * @param user user name of the writer
 * @param firstName what the person reads as the sender
 * @param text as written
 * @param sending at once or in the morning, which staff are asked in the evening
 */
public record StaffReply(String user, String firstName, String text, Sending sending) implements Request {

    /** When it leaves. */
    public enum Sending {
        AT_ONCE,
        /** At the next eight o'clock. */
        MORNING
    }

    /** Shows no text. */
    @Override
    public String toString() {
        return "StaffReply[" + text.length() + " characters]";
    }
}
