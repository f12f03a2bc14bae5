package se.navigatorbot.bot.crisis;

import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.participants.Crisis;

/**
 * A member of staff has done one of the agreed steps.
 *
 * @param firstName as colleagues know them
 */
public record CrisisStep(String user, String firstName, Crisis.Step step) implements Request.Always {}
