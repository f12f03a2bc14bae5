package se.navigatorbot.bot.tasks;

import java.util.Optional;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.dialogue.Effect;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.SignUp;

/** The offer of a seat that ran out before it could leave costs nobody the place on the waiting list. */
final class UntoldOffer {

    private UntoldOffer() {}

    /** Waits again since the same time as before; empty when there is nothing to wait for, or it has not run out. */
    static Optional<Reply> waitsAgain(Turn turn, String eventId) {
        boolean lapsed = turn.person()
                .signUp(eventId)
                .filter(place -> place.state() == SignUp.State.LAPSED)
                .isPresent();
        Optional<Event> open = turn.catalogue()
                .event(eventId)
                .filter(event -> event.comes(turn.local()) && !turn.local().isAfter(event.waitingEnds()));
        return open.filter(event -> lapsed)
                .map(event -> Reply.silent(turn)
                        .plus(Effect.settleSeat(eventId))
                        .changing(person -> waiting(person, eventId)));
    }

    private static Participant waiting(Participant person, String eventId) {
        return person.withSignUps(person.signUps().stream()
                .map(place -> place.eventId().equals(eventId) ? place.in(SignUp.State.WAITING) : place)
                .toList());
    }
}
