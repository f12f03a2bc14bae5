package se.navigatorbot.bot.signups;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.dialogue.Effect;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.TimetablePart;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.SignUp;

/** A place that was kept and not answered for goes on to the next. */
final class SeatOfferLapse implements TimetablePart {

    @Override
    public Optional<Instant> next(Participant person, Catalogue catalogue) {
        return offered(person)
                .map(place -> Objects.requireNonNull(place.until()))
                .min(Comparator.naturalOrder());
    }

    @Override
    public Reply due(Turn turn, Reply soFar) {
        Reply reply = soFar;
        for (SignUp place : offered(turn.person()).toList()) {
            if (!Objects.requireNonNull(place.until()).isAfter(turn.now())) {
                reply = reply.plus(Effect.settleSeat(place.eventId()))
                        .changing(person ->
                                SignUps.replacing(person, place.eventId(), own -> own.in(SignUp.State.LAPSED)));
            }
        }
        return reply;
    }

    private static Stream<SignUp> offered(Participant person) {
        return person.signUps().stream().filter(place -> place.until() != null);
    }
}
