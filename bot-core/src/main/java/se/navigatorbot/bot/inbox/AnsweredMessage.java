package se.navigatorbot.bot.inbox;

import se.navigatorbot.bot.spool.Answered;
import se.navigatorbot.channels.InboundMessage;

/** What a person wrote while the store was away, and what was said to it then. */
public record AnsweredMessage(InboundMessage message, Answered answered) {

    /** The kind of such an entry. */
    public static final String KIND = "answered";

    /** Shows the id alone. */
    @Override
    public String toString() {
        return "AnsweredMessage[" + message.id() + "]";
    }
}
