package se.navigatorbot.bot.later;

import se.navigatorbot.bot.dialogue.Request;

/** Words that were to leave later do not leave. */
public record TakeBackLater(String id) implements Request.Always {}
