package se.navigatorbot.bot.turns;

import se.navigatorbot.bot.dialogue.Request;

/**
 * What the person wrote cannot be handled by the bot.
 *
 * @param quiet no phone rings for it
 */
public record MessageParked(boolean quiet) implements Request.Always {}
