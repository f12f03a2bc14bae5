package se.navigatorbot.bot.links;

import java.time.Instant;
import java.util.List;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.channels.Address;

/**
 * The person has proven with a one-time code that this address is theirs too.
 *
 * @param earlier ids under which the talk from there lies so far, when nobody else is known by them
 * @param named the first name that was told there, empty for none; another than the person's is somebody else's
 */
public record AddressLinked(Address address, Instant at, List<String> earlier, String named) implements Request.Always {

    @SuppressWarnings("ConstantValue")
    public AddressLinked {
        earlier = earlier == null ? List.of() : List.copyOf(earlier);
        named = named == null ? "" : named;
    }

    /** Shows no name. */
    @Override
    public String toString() {
        return "AddressLinked[" + address + "]";
    }
}
