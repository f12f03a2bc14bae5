package se.navigatorbot.bot.outbox;

import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.channels.Address;

/** The person has opened the channel at that address again, or a message has arrived there after some that did not. */
public record AddressReopened(Address address) implements Request.Always {}
