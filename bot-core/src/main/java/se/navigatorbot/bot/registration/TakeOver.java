package se.navigatorbot.bot.registration;

import java.util.List;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.participants.Wishes;

/**
 * What a double brings to the person who stays.
 *
 * @param from id of the double
 */
public record TakeOver(String from, List<Reachable> addresses, Wishes wishes) implements Request {

    public TakeOver {
        addresses = List.copyOf(addresses);
    }

    /** Shows no address. */
    @Override
    public String toString() {
        return "TakeOver[" + from + "]";
    }
}
