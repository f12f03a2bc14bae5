package se.navigatorbot.bot.awaiting;

import se.navigatorbot.bot.dialogue.Request;

/** An activity is planned that the person asked to be told of. */
public record EventNews(String eventId) implements Request {}
