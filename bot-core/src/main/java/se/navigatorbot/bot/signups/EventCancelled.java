package se.navigatorbot.bot.signups;

import se.navigatorbot.bot.dialogue.Request;

/** The centre has called an activity off: who has a place is told. */
public record EventCancelled(String eventId) implements Request.Always {}
