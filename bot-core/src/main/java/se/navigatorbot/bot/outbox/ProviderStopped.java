package se.navigatorbot.bot.outbox;

import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.channels.Address;

/** The provider says that the owner of the address has asked for silence: the same as STOPP in words. */
public record ProviderStopped(Address address) implements Request.Always {}
