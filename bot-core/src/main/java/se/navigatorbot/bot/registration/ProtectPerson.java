package se.navigatorbot.bot.registration;

import se.navigatorbot.bot.dialogue.Request;

/** The person's identity is protected from now on, or no longer. */
public record ProtectPerson(boolean on) implements Request.Always {}
