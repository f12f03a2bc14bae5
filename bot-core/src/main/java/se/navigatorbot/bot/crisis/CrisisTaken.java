package se.navigatorbot.bot.crisis;

import se.navigatorbot.bot.dialogue.Request;

/**
 * A member of staff takes an open crisis; the alarms end.
 *
 * @param over also from a colleague who has it
 */
public record CrisisTaken(String user, boolean over) implements Request.Always {

    /** Only while nobody has it. */
    public CrisisTaken(String user) {
        this(user, false);
    }
}
