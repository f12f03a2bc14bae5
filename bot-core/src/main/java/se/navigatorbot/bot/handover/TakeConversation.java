package se.navigatorbot.bot.handover;

import se.navigatorbot.bot.dialogue.Request;

/**
 * A member of staff takes a talk. The bot goes on answering facts until they write.
 *
 * @param over whether also from a colleague who has it
 */
public record TakeConversation(String user, String firstName, boolean over) implements Request.Always {}
