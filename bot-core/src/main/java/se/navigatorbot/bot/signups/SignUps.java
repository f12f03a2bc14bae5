package se.navigatorbot.bot.signups;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.SignUp;

/** Changes of what a person has at activities. */
final class SignUps {

    private SignUps() {}

    /** The person with the place at that activity changed. */
    static Participant replacing(Participant person, String eventId, UnaryOperator<SignUp> change) {
        return person.withSignUps(person.signUps().stream()
                .map(place -> place.eventId().equals(eventId) ? change.apply(place) : place)
                .toList());
    }

    /** The person who has just given that place back by their own words. */
    static Participant givenBack(Participant person, String eventId, Instant now) {
        return replacing(
                person,
                eventId,
                place -> place.in(SignUp.State.CANCELLED_BY_PERSON).withOwnAt(now));
    }

    /** The person with that place, in the stead of an earlier one at the same activity. */
    static Participant with(Participant person, SignUp place) {
        List<SignUp> places = new ArrayList<>(person.signUps());
        places.removeIf(other -> other.eventId().equals(place.eventId()));
        places.add(place);
        return person.withSignUps(places);
    }
}
