package se.navigatorbot.bot.handover;

import se.navigatorbot.bot.dialogue.Request;

/**
 * What was asked for is done; the bot answers again.
 *
 * @param by first name of who says so
 * @param note what was done, empty for nothing said
 */
public record CloseConversation(String by, String note) implements Request.Always {

    /** Shows no note. */
    @Override
    public String toString() {
        return "CloseConversation[" + by + "]";
    }
}
