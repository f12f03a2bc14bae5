package se.navigatorbot.bot.subjects;

import se.navigatorbot.bot.dialogue.Request;

/**
 * A member of staff lets the bot answer a number from abroad.
 *
 * @param firstName as colleagues know them
 */
public record AllowSender(String user, String firstName) implements Request.Always {}
