package se.navigatorbot.bot.stories;

import se.navigatorbot.bot.dialogue.Request;

/**
 * A story is used somewhere.
 *
 * @param where in staff's words
 * @param by user name
 */
public record UseStory(String consent, String where, String by) implements Request {}
