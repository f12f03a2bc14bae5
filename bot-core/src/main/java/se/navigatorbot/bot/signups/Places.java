package se.navigatorbot.bot.signups;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Effect;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.events.EventFinder;
import se.navigatorbot.bot.events.EventQuery;
import se.navigatorbot.bot.events.EventWords;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.SignUp;
import se.navigatorbot.channels.Choice;

/**
 * Takes and gives back places. A seat is claimed while the turn is decided and confirmed by an effect of its commit; a
 * turn that never commits leaves a claim that runs out.
 */
final class Places {

    /** "Ska jag anmäla dig?" */
    static final String CONFIRM = "confirm_signup/event_signup";

    /** After a sign-up AVBOKA means that place. */
    static final String DONE = "booking_done/event_signup";

    private static final Duration CLAIM_HOLDS = Duration.ofMinutes(10);
    private static final Duration REMEMBERED = Duration.ofHours(24);

    private final Catalogues catalogues;
    private final EventWords words;

    Places(Catalogues catalogues, EventWords words) {
        this.catalogues = catalogues;
        this.words = words;
    }

    /** Signs up, or says truthfully why not. A message held up by an outage is asked back. */
    Reply join(Turn turn, Event event) {
        if (turn.person().signUp(event.id()).filter(SignUp::holds).isPresent()) {
            return about(turn, event, Reply.saying(turn, words.about("event.already", event)), DONE);
        }
        if (!event.comes(turn.local())) {
            return Reply.saying(turn, words.about("event.over", event));
        }
        if (!EventFinder.mayCome(turn, event)) {
            return Reply.saying(turn, words.about("event.not_for_you", event));
        }
        if (event.dropIn()) {
            return Reply.saying(turn, words.about("event.drop_in", event));
        }
        return turn.late() ? confirm(turn, event) : claim(turn, event);
    }

    /** Asks before it is done. */
    Reply confirm(Turn turn, Event event) {
        List<Choice> choices = List.of(Choice.of("JA"), Choice.of("NEJ"));
        Reply asking = Reply.silent(turn)
                .plus(Draft.answer(words.about("event.confirm", event)).withChoices(choices));
        return about(turn, event, asking, CONFIRM);
    }

    /** Gives the place back. */
    Reply leave(Turn turn, Event event) {
        return Reply.saying(turn, words.about("event.left", event))
                .plus(Effect.releaseSeat(event.id()))
                .changing(person -> with(person, event, SignUp.State.CANCELLED_BY_PERSON))
                .changing(person -> person.talk(talk -> talk.withAsked(null)));
    }

    /** The person with the place in another state. */
    static Participant with(Participant person, Event event, SignUp.State state) {
        return person.withSignUps(person.signUps().stream()
                .map(place -> place.eventId().equals(event.id()) ? place.in(state) : place)
                .toList());
    }

    private Reply claim(Turn turn, Event event) {
        Catalogues.Seat seat = catalogues.claim(event.id(), turn.person().id(), turn.id(), turn.now(), CLAIM_HOLDS);
        return seat == Catalogues.Seat.FULL ? full(turn, event) : signedUp(turn, event);
    }

    private Reply signedUp(Turn turn, Event event) {
        Reply reply = Reply.saying(turn, words.about("event.signed_up", event))
                .plus(Effect.confirmSeat(event.id()))
                .changing(person -> holding(person, new SignUp(event.id(), SignUp.State.SIGNED_UP, turn.now(), false)));
        return about(turn, event, reply, DONE);
    }

    private static Participant holding(Participant person, SignUp place) {
        List<SignUp> places = new ArrayList<>(person.signUps());
        places.removeIf(other -> other.eventId().equals(place.eventId()));
        places.add(place);
        return person.withSignUps(places);
    }

    private Reply full(Turn turn, Event event) {
        EventQuery alike = new EventQuery(List.of(event.kind()), List.of(), Optional.empty());
        Optional<Event> next = EventFinder.find(turn, alike).stream()
                .filter(other -> !other.id().equals(event.id()) && !other.dropIn() && words.left(other) > 0)
                .findFirst();
        if (next.isEmpty()) {
            return Reply.saying(turn, words.about("event.full_none", event));
        }
        Reply offering = Reply.saying(turn, words.about("event.full_next", next.get(), Map.of("titel", event.title())));
        return about(turn, next.get(), offering, CONFIRM);
    }

    private static Reply about(Turn turn, Event event, Reply reply, String context) {
        Asked asked = new Asked(
                context,
                Map.of(EventReminders.ABOUT, event.id()),
                List.of(),
                turn.now().plus(REMEMBERED));
        return reply.changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }
}
