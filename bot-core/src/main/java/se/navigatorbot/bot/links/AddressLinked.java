package se.navigatorbot.bot.links;

import java.time.Instant;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.channels.Address;

/** The person has proven with a one-time code that this address is theirs too. */
public record AddressLinked(Address address, Instant at) implements Request {}
