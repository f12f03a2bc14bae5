package se.navigatorbot.bot.crisis;

import se.navigatorbot.bot.dialogue.Request;

/** A member of staff takes an open crisis; the alarms end. */
public record CrisisTaken(String user) implements Request.Always {}
