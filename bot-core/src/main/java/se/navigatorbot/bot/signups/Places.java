package se.navigatorbot.bot.signups;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.catalogue.SeatClaim;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Effect;
import se.navigatorbot.bot.dialogue.Hello;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.SwedishTime;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.events.EventFinder;
import se.navigatorbot.bot.events.EventWords;
import se.navigatorbot.bot.journeys.Clashes;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.SignUp;
import se.navigatorbot.channels.Choice;

/**
 * Takes and gives back places. A seat is claimed while the turn is decided and settled by an effect of its commit; a
 * turn that never commits leaves a claim that runs out.
 */
final class Places {

    /** "Ska jag anmäla dig?" */
    static final String CONFIRM = "confirm_signup/event_signup";

    /** "Ska jag avanmäla dig?" */
    static final String LEAVE = "confirm_cancel/event_cancel";

    /** After a sign-up AVBOKA means that place. */
    static final String DONE = "booking_done/event_signup";

    private static final Duration CLAIM_HOLDS = Duration.ofMinutes(10);
    private static final Duration REMEMBERED = Duration.ofHours(24);

    private final Catalogues catalogues;
    private final EventWords words;
    private final WaitingPlaces waiting;
    private final OwnTimes times;

    Places(Catalogues catalogues, EventWords words) {
        this.catalogues = catalogues;
        this.words = words;
        this.waiting = new WaitingPlaces(words);
        this.times = new OwnTimes(catalogues, words);
    }

    /**
     * Signs up, or says truthfully why not. A message held up by an outage is asked back, and so is the time where each
     * has an own one and the message names none.
     */
    Reply join(Turn turn, Event event) {
        int named = times.named(turn, event);
        return named == 0 && times.toChoose(turn, event)
                ? checked(turn, event, () -> times.ask(turn, event, "event.own_time"))
                : at(turn, event, named);
    }

    /** What somebody is told whom staff have signed up. */
    Wording byStaff(Turn turn, Event event, int seat) {
        String key = event.terms().bring().isEmpty() ? "event.signed_up_by_staff" : "event.signed_up_by_staff_bring";
        Map<String, String> more = Map.of(
                "hej", Hello.to(turn.person().profile().firstName()),
                "krav", event.terms().bring());
        return words.about(key, event, seat, more);
    }

    /** As {@link #join} at one seat; 0 for whichever is free. */
    Reply at(Turn turn, Event event, int seat) {
        return checked(turn, event, () -> claim(turn, event, seat));
    }

    /** The own times of an activity. */
    OwnTimes times() {
        return times;
    }

    private Reply checked(Turn turn, Event event, Supplier<Reply> join) {
        SignUp own = turn.person().signUp(event.id()).filter(SignUp::holds).orElse(null);
        if (own != null) {
            return about(
                    turn, event, Reply.saying(turn, words.told("event.already", event, own.seat(), Map.of())), DONE);
        }
        if (!event.comes(turn.local())) {
            return Reply.saying(turn, words.about("event.over", event));
        }
        if (!EventFinder.mayCome(turn, event)) {
            String key =
                    event.wholeRegion() || EventFinder.own(turn, event) ? "event.other_group" : "event.not_for_you";
            return Reply.saying(turn, words.about(key, event));
        }
        if (event.dropIn()) {
            return Reply.saying(turn, words.told("event.drop_in", event, 0, Map.of()));
        }
        if (!event.takesSignUps(turn.local())) {
            return closed(turn, event);
        }
        return turn.late() ? confirm(turn, event) : join.get();
    }

    /** Asks before it is done. */
    Reply confirm(Turn turn, Event event) {
        List<Choice> choices = List.of(Choice.of("JA"), Choice.of("NEJ"));
        Reply asking = Reply.silent(turn)
                .plus(Draft.answer(words.about("event.confirm", event)).withChoices(choices));
        return about(turn, event, asking, CONFIRM);
    }

    /** Gives the place back, or leaves the waiting list. */
    Reply leave(Turn turn, Event event) {
        boolean waits = turn.person().signUp(event.id()).filter(SignUp::waits).isPresent();
        return Reply.saying(turn, own(turn, event, waits ? "event.waiting_left" : "event.left"))
                .plus(Effect.releaseSeat(event.id()))
                .changing(person -> SignUps.givenBack(person, event.id(), turn.now()))
                .changing(person -> person.talk(talk -> talk.withAsked(null)));
    }

    /** Takes a place that was just given back once more, where each has an own one the same; also after the last day for it. */
    Reply again(Turn turn, Event event) {
        int own = event.terms().slotMinutes() == 0
                ? 0
                : turn.person().signUp(event.id()).map(SignUp::seat).orElse(0);
        return claim(turn, event, own);
    }

    /** Asks whether the place is to be given back, after a message that was held up. */
    Reply askBack(Turn turn, Event event) {
        List<Choice> choices = List.of(Choice.of("JA"), Choice.of("NEJ"));
        Reply asking = Reply.silent(turn)
                .plus(Draft.answer(own(turn, event, "event.leave_sure")).withChoices(choices));
        return about(turn, event, asking, LEAVE);
    }

    private Wording own(Turn turn, Event event, String key) {
        return words.about(key, event).at(OwnMeeting.next(turn, event).begins());
    }

    /** The person with the place in another state. */
    static Participant with(Participant person, Event event, SignUp.State state) {
        return SignUps.replacing(person, event.id(), place -> place.in(state));
    }

    private Reply closed(Turn turn, Event event) {
        var until = event.terms().signUpUntil();
        String last =
                until == null ? SwedishTime.day(event.start().toLocalDate()) : SwedishTime.day(until.toLocalDate());
        return Reply.saying(turn, words.about("event.sign_up_closed", event, Map.of("sista", last)));
    }

    /** Staff read in the talk what else the person is booked on then. */
    private static Reply clashing(Turn turn, Event event, Reply reply) {
        List<String> clashes = Clashes.with(reply.after(), event, turn.catalogue());
        return clashes.isEmpty()
                ? reply
                : reply.noting("Obs: " + event.title() + " "
                        + SwedishTime.day(event.start().toLocalDate()) + " " + String.join(", ", clashes));
    }

    private Reply claim(Turn turn, Event event, int wanted) {
        boolean waitingFirst = !turn.local().isAfter(event.waitingEnds());
        OptionalInt seat = catalogues.claim(new SeatClaim(
                event.id(),
                turn.person().id(),
                turn.id(),
                turn.now(),
                turn.now().plus(CLAIM_HOLDS),
                waitingFirst,
                wanted));
        if (seat.isPresent()) {
            return clashing(turn, event, signedUp(turn, event, seat.getAsInt()));
        }
        return wanted > 0 && !times.free(turn, event).isEmpty()
                ? times.ask(turn, event, "event.own_time_taken")
                : waiting.full(turn, event);
    }

    private Reply signedUp(Turn turn, Event event, int seat) {
        String key = event.terms().bring().isEmpty() ? "event.signed_up" : "event.signed_up_bring";
        Map<String, String> more = Map.of("krav", event.terms().bring());
        Reply reply = Reply.saying(turn, words.told(key, event, seat, more))
                .plus(Effect.confirmSeat(event.id()))
                .changing(person -> SignUps.with(
                        person, SignUp.taken(event.id(), turn.now(), seat).withOwnAt(turn.now())));
        return about(turn, event, reply, DONE);
    }

    static Reply about(Turn turn, Event event, Reply reply, String context) {
        return about(turn, Map.of(EventReminders.ABOUT, event.id()), reply, context);
    }

    /** What the last message offers to choose from is what is read as an answer. */
    static Reply about(Turn turn, Map<String, String> about, Reply reply, String context) {
        List<Draft> drafts = reply.drafts();
        List<Choice> offered =
                drafts.isEmpty() ? List.of() : drafts.get(drafts.size() - 1).choices();
        Asked asked = new Asked(context, about, offered, turn.now().plus(REMEMBERED));
        return reply.changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }
}
