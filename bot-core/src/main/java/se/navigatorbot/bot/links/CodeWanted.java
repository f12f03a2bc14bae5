package se.navigatorbot.bot.links;

import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.channels.Address;

/** Somebody in the web chat says that this number is theirs, and wants a code sent to it. */
public record CodeWanted(Address number) implements Request.Always {}
