package se.navigatorbot.bot.turns;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.participants.PersonShelf;
import se.navigatorbot.bot.participants.SignUp;

/**
 * Compares who holds a seat with who has signed up, for the case that something was mended by hand or restored from an
 * older copy. A seat that its holder does not know of is given back; the other way round cannot be, since the seat is
 * an effect that stands with the sign-up until it is delivered.
 */
final class Rosters {

    private static final Logger log = LoggerFactory.getLogger(Rosters.class);

    private final Catalogues catalogues;
    private final PersonShelf shelf;
    private final Standings standings;

    Rosters(Catalogues catalogues, PersonShelf shelf, Standings standings) {
        this.catalogues = catalogues;
        this.shelf = shelf;
        this.standings = standings;
    }

    void compare() {
        for (Event event : catalogues.current().events().values()) {
            for (String holder : catalogues.holders(event.id())) {
                if (!knows(holder, event.id())) {
                    log.warn(
                            "a seat of event {} is held by somebody who has not signed up; it is given back",
                            event.id());
                    standings.tell(event.id(), holder);
                }
            }
        }
    }

    private boolean knows(String holder, String event) {
        return shelf.read(holder)
                .flatMap(known -> known.person().signUp(event))
                .map(SignUp::holds)
                .orElse(false);
    }
}
