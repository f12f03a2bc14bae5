package se.navigatorbot.bot.signups;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.dialogue.AnswersQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.events.EventWords;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.SignUp;

/** A second JA, or a NEJ, right after a sign-up: how it stands is said again, and a place is given back only when asked. */
final class DoneAnswers implements AnswersQuestion {

    private final Places places;
    private final EventWords words;

    DoneAnswers(Places places, EventWords words) {
        this.places = places;
        this.words = words;
    }

    @Override
    public Set<String> contexts() {
        return Set.of(Places.DONE);
    }

    @Override
    public Reply yes(Turn turn, Asked asked) {
        return event(turn, asked).map(event -> standing(turn, event)).orElseGet(() -> gone(turn));
    }

    @Override
    public Reply no(Turn turn, Asked asked) {
        return event(turn, asked).map(event -> places.askBack(turn, event)).orElseGet(() -> gone(turn));
    }

    private Reply standing(Turn turn, Event event) {
        SignUp own = turn.person().signUp(event.id()).orElseThrow();
        return Reply.saying(
                turn,
                own.holds()
                        ? words.told("event.already", event, own.seat(), Map.of())
                        : words.about("event.waiting", event));
    }

    /** What was signed up for, while it lies ahead and stands. */
    private static Optional<Event> event(Turn turn, Asked asked) {
        String id = asked.about().getOrDefault(EventReminders.ABOUT, "");
        return turn.person()
                .signUp(id)
                .filter(place -> place.holds() || place.waits())
                .flatMap(place -> turn.catalogue().event(id).filter(event -> event.goesOn(turn.local(), place.seat())));
    }

    private static Reply gone(Turn turn) {
        return Reply.saying(turn, Wording.of("event.none_held"))
                .changing(person -> person.talk(talk -> talk.withAsked(null)));
    }
}
