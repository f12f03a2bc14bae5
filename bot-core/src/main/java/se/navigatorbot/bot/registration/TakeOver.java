package se.navigatorbot.bot.registration;

import java.util.List;
import java.util.stream.Stream;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.participants.Wishes;

/**
 * What a double brings to the person who stays.
 *
 * @param from id of the double
 * @param earlier ids under which more of the double lies
 */
public record TakeOver(String from, List<Reachable> addresses, Wishes wishes, List<String> earlier)
        implements Request.Always {

    @SuppressWarnings("ConstantValue")
    public TakeOver {
        addresses = List.copyOf(addresses);
        earlier = earlier == null ? List.of() : List.copyOf(earlier);
    }

    /** Every id of the double. */
    List<String> ids() {
        return Stream.concat(earlier.stream(), Stream.of(from)).toList();
    }

    /** Shows no address. */
    @Override
    public String toString() {
        return "TakeOver[" + from + "]";
    }
}
