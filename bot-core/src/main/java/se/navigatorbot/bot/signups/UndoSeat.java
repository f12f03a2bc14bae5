package se.navigatorbot.bot.signups;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Undoes;
import se.navigatorbot.bot.participants.SignUp;

/**
 * Takes back what somebody did with a place by text, for a day and while the activity lies ahead. A place that was given
 * back is taken again if it is still free; else the person hears so, and may wait for one.
 */
final class UndoSeat implements Undoes {

    private static final Duration POSSIBLE = Duration.ofHours(24);

    private final Places places;

    UndoSeat(Places places) {
        this.places = places;
    }

    @Override
    public Optional<Instant> changedAt(Turn turn) {
        return changed(turn).map(SignUp::ownAt);
    }

    @Override
    public Reply undone(Turn turn) {
        SignUp place = changed(turn).orElseThrow();
        Event event = turn.catalogue().event(place.eventId()).orElseThrow();
        return place.holds() ? places.leave(turn, event) : places.again(turn, event);
    }

    private static Optional<SignUp> changed(Turn turn) {
        return turn.person().signUps().stream()
                .filter(place -> possible(turn, place))
                .max(Comparator.comparing(SignUp::ownAt));
    }

    private static boolean possible(Turn turn, SignUp place) {
        Instant at = place.ownAt();
        return at != null
                && at.plus(POSSIBLE).isAfter(turn.writtenAt())
                && turn.catalogue()
                        .event(place.eventId())
                        .filter(event -> event.comes(turn.local()))
                        .isPresent();
    }
}
