package se.navigatorbot.bot.handover;

import se.navigatorbot.bot.dialogue.Request;

/**
 * A member of staff has opened a talk that waits: it rings no more until something is added.
 *
 * @param firstName as colleagues know them
 */
public record ConversationRead(String user, String firstName) implements Request.Always {}
