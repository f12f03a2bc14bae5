package se.navigatorbot.bot.crisis;

import se.navigatorbot.bot.dialogue.Request;

/** A member of staff judges that a crisis is over. */
public record CrisisCleared(String user) implements Request.Always {}
