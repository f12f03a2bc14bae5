package se.navigatorbot.bot.privacy;

import se.navigatorbot.bot.dialogue.Request;

/** Everything of this person goes, in the person's own order: what came before is finished first. */
public record ErasePerson() implements Request.Always {}
