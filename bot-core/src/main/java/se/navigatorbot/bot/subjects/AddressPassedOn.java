package se.navigatorbot.bot.subjects;

import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.channels.Address;

/** Staff register an address that its former owner has not got any more: it leads to the person no longer. */
public record AddressPassedOn(Address address) implements Request.Always {}
