package se.navigatorbot.bot.outbox;

import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.channels.Address;

/** The provider says that an address has become another one. */
public record AddressMoved(Address from, Address to) implements Request.Always {}
