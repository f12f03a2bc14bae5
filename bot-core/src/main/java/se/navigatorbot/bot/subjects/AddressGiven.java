package se.navigatorbot.bot.subjects;

import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.channels.Address;

/** Staff have typed an address of the person; its owner is asked once whether it is right. */
public record AddressGiven(Address address) implements Request {}
