package se.navigatorbot.bot.handover;

import se.navigatorbot.bot.dialogue.Request;

/** A member of staff hands the talk back to the bot, or closes what was asked for. */
public record ReleaseConversation(String user) implements Request.Always {}
