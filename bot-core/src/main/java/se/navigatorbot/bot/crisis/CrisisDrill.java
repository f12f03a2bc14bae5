package se.navigatorbot.bot.crisis;

import se.navigatorbot.bot.dialogue.Request;

/**
 * A centre rehearses: an alarm as in a real crisis, said to be an exercise.
 *
 * @param firstName of who started it, as colleagues know them
 */
public record CrisisDrill(String firstName, String centre) implements Request.Always {}
