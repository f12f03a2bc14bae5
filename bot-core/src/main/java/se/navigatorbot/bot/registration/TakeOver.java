package se.navigatorbot.bot.registration;

import java.util.List;
import java.util.stream.Stream;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Journey;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Profile;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.participants.Wishes;

/**
 * What a double brings to the person who stays.
 *
 * @param from id of the double
 * @param earlier ids under which more of the double lies
 * @param profile what staff know of the double
 * @param journey the double's way through programmes and workplaces
 * @param appointments meetings of the double, all of them over or called off
 */
public record TakeOver(
        String from,
        List<Reachable> addresses,
        Wishes wishes,
        List<String> earlier,
        Profile profile,
        Journey journey,
        List<Appointment> appointments)
        implements Request.Always {

    @SuppressWarnings("ConstantValue")
    public TakeOver {
        addresses = List.copyOf(addresses);
        earlier = earlier == null ? List.of() : List.copyOf(earlier);
        profile = profile == null ? Profile.UNKNOWN : profile;
        journey = journey == null ? Journey.NONE : journey;
        appointments = appointments == null ? List.of() : List.copyOf(appointments);
    }

    /** All of the double. */
    static TakeOver of(Participant twin) {
        return new TakeOver(
                twin.id(),
                twin.reachable(),
                twin.wishes(),
                twin.earlier(),
                twin.profile(),
                twin.journey(),
                twin.appointments());
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
