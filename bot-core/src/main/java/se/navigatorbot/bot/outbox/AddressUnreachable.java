package se.navigatorbot.bot.outbox;

import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.channels.Address;

/**
 * The provider says that nothing gets through to the address.
 *
 * @param code the provider's code or our short word for the cause
 */
public record AddressUnreachable(Address address, String code) implements Request {

    /** A message alone did not get through, for a reason that is not the address's. */
    public static final String THIS_ONCE = "";

    /** The person has closed the talk there; nobody need be told. */
    public static final String ENDED = "ended";
}
