package se.navigatorbot.bot.signups;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.dialogue.AnswersQuestion;
import se.navigatorbot.bot.dialogue.Effect;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.SwedishTime;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.events.EventList;
import se.navigatorbot.bot.events.EventWords;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.SignUp;

/** JA and NEJ to a place from the waiting list, and to standing on it. A late JA gets the place if it is still free. */
final class SeatOfferAnswers implements AnswersQuestion {

    static final String CONTEXT = "waitlist_offer";

    private final Places places;
    private final WaitingPlaces waiting;
    private final EventWords words;

    SeatOfferAnswers(Places places, WaitingPlaces waiting, EventWords words) {
        this.places = places;
        this.waiting = waiting;
        this.words = words;
    }

    @Override
    public Set<String> contexts() {
        return Set.of(CONTEXT, EventList.WAIT);
    }

    @Override
    public Reply yes(Turn turn, Asked asked) {
        return event(turn, asked)
                .map(event ->
                        asked.context().equals(EventList.WAIT) ? waiting.join(turn, event) : places.join(turn, event))
                .orElseGet(() -> Reply.saying(turn, Wording.of("event.which")));
    }

    @Override
    public Reply no(Turn turn, Asked asked) {
        Optional<Event> offered = event(turn, asked)
                .filter(event ->
                        turn.person().signUp(event.id()).filter(SignUp::waits).isPresent());
        Reply reply = offered.map(event -> Reply.saying(turn, words.about("event.seat_declined", event))
                        .plus(Effect.settleSeat(event.id()))
                        .changing(person -> Places.with(person, event, SignUp.State.CANCELLED_BY_PERSON)))
                .orElseGet(() -> Reply.saying(turn, Wording.of("event.declined")));
        return reply.changing(person -> person.talk(talk -> talk.withAsked(null)));
    }

    /** What was offered by night is told in the morning; until then nothing that is said answers it. */
    @Override
    public List<Asked> unanswered(Turn turn) {
        return turn.person().signUps().stream()
                .filter(place -> place.state() == SignUp.State.OFFERED && told(place, turn.writtenAt()))
                .flatMap(place -> turn.catalogue().event(place.eventId()).stream())
                .filter(event -> event.comes(turn.local()))
                .map(event -> SeatOfferedHandler.asking(event, turn.zone()))
                .toList();
    }

    @Override
    public String label(Turn turn, Asked asked) {
        return event(turn, asked)
                .map(event ->
                        event.title() + " " + SwedishTime.shortDay(event.start().toLocalDate()))
                .orElse("");
    }

    private static boolean told(SignUp place, Instant written) {
        Instant until = place.until();
        return until != null && !until.minus(WaitingList.ANSWER).isAfter(written);
    }

    private static Optional<Event> event(Turn turn, Asked asked) {
        return turn.catalogue().event(asked.about().getOrDefault(EventReminders.ABOUT, ""));
    }
}
