package se.navigatorbot.bot.stories;

import se.navigatorbot.bot.dialogue.Request;

/** The person has taken a consent back; the words go. */
public record WithdrawConsent(String consent) implements Request.Always {}
