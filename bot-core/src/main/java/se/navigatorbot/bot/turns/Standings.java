package se.navigatorbot.bot.turns;

import java.util.Objects;
import java.util.Optional;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.catalogue.SeatStanding;
import se.navigatorbot.bot.participants.Known;
import se.navigatorbot.bot.participants.PersonShelf;
import se.navigatorbot.bot.participants.SignUp;

/**
 * Tells the seats of an activity what a person's document says of it now. Whatever order effects are delivered in, and
 * however late, the newest version has the last word; so nobody who left and came back loses the new seat.
 */
final class Standings {

    private final Catalogues catalogues;
    private final PersonShelf shelf;

    Standings(Catalogues catalogues, PersonShelf shelf) {
        this.catalogues = catalogues;
        this.shelf = shelf;
    }

    void tell(String eventId, String participant) {
        catalogues.settle(eventId, participant, of(shelf.read(participant), eventId));
    }

    /** Somebody who is gone has left everything. */
    static SeatStanding of(Optional<Known> stored, String eventId) {
        long version = stored.map(Known::version).orElse(Long.MAX_VALUE >> 11);
        return stored.flatMap(known -> known.person().signUp(eventId))
                .map(place -> standing(place, version))
                .orElseGet(() -> SeatStanding.left(version));
    }

    private static SeatStanding standing(SignUp place, long version) {
        return switch (place.state()) {
            case SIGNED_UP -> SeatStanding.held(version, place.seat());
            case WAITING -> SeatStanding.waits(version, place.at());
            case OFFERED -> SeatStanding.offered(version, place.seat(), Objects.requireNonNull(place.until()));
            case CANCELLED_BY_PERSON, CANCELLED_BY_CENTRE, LAPSED -> SeatStanding.left(version);
        };
    }
}
