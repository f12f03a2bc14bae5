package se.navigatorbot.bot.outbox;

import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.channels.Address;

/**
 * The provider says that a message did not get through to the address.
 *
 * @param code the provider's code or our short word for the cause
 * @param lasting whether nothing will ever get through; else the next message may
 */
public record AddressUnreachable(Address address, String code, boolean lasting) implements Request.Always {

    /** A message alone did not get through, for a reason that is not the address's. */
    public static final String THIS_ONCE = "";

    /** The person has closed the talk there; nobody need be told. */
    public static final String ENDED = "ended";

    /** Nothing will ever get through. */
    public static AddressUnreachable closed(Address address, String code) {
        return new AddressUnreachable(address, code, true);
    }

    /** A message did not, for a reason that may pass or that nobody gives. */
    public static AddressUnreachable missed(Address address, String code) {
        return new AddressUnreachable(address, code, false);
    }
}
