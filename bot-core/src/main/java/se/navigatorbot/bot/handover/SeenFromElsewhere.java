package se.navigatorbot.bot.handover;

import se.navigatorbot.bot.dialogue.Request;

/**
 * Somebody of another centre has opened the talk in need; the person's own centre is shown it.
 *
 * @param user user name of who did
 * @param reason in their words
 */
public record SeenFromElsewhere(String user, String reason) implements Request.Always {

    /** Shows no reason. */
    @Override
    public String toString() {
        return "SeenFromElsewhere[" + user + "]";
    }
}
