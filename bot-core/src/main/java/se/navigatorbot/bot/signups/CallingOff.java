package se.navigatorbot.bot.signups;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.turns.Turns;

/**
 * Calls activities off. Whoever holds a seat is told by a request whose id is made of activity and person, so that
 * telling again tells nobody twice; the seats that are left show who has not been told yet.
 */
public final class CallingOff {

    private final Catalogues catalogues;
    private final Turns turns;
    private final Clock clock;
    private final ZoneId zone;

    public CallingOff(Catalogues catalogues, Turns turns, Clock clock, ZoneId zone) {
        this.catalogues = catalogues;
        this.turns = turns;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Marks the activity as cancelled and tells everybody who has a place.
     *
     * @return how many are told, or -1 when somebody else changed the activity meanwhile
     */
    public int callOff(Event event) {
        Event off = event.withVersion(event.version() + 1).withCancelled(true);
        if (!event.cancelled() && !catalogues.put(off)) {
            return -1;
        }
        return tell(event.id());
    }

    /** Goes on where an earlier process was ended while telling. */
    public void resume() {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), zone);
        catalogues.current().eventsByStart().stream()
                .filter(event -> event.cancelled() && event.starts().stream().anyMatch(start -> start.isAfter(now)))
                .forEach(event -> tell(event.id()));
    }

    private int tell(String eventId) {
        Set<String> holders = new TreeSet<>(catalogues.holders(eventId));
        holders.addAll(catalogues.waiting(eventId));
        catalogues.offers(eventId).forEach(offer -> holders.add(offer.participant()));
        holders.forEach(
                person -> turns.submit(person, "cancelled:" + eventId + ":" + person, new EventCancelled(eventId)));
        return holders.size();
    }
}
