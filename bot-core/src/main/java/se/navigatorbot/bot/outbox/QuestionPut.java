package se.navigatorbot.bot.outbox;

import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.participants.Asked;

/** A message that had to wait has been handed to the provider: its question may be answered from now on. */
public record QuestionPut(Asked asked) implements Request.Always {}
