package se.navigatorbot.bot.handover;

import se.navigatorbot.bot.dialogue.Request;

/**
 * A member of staff puts a talk before a colleague.
 *
 * @param by first name of who does it
 * @param to user name of the colleague
 * @param toName first name of the colleague
 */
public record AssignConversation(String by, String to, String toName) implements Request.Always {}
