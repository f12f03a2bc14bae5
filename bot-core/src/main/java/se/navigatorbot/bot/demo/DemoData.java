package se.navigatorbot.bot.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.region.Region;

/** Puts the demonstration in, dated from today. Again on the same day it changes nothing; on a later one it goes on. */
final class DemoData {

    private static final Logger log = LoggerFactory.getLogger(DemoData.class);

    private final Region region;
    private final Catalogues catalogues;
    private final DemoEvents events;
    private final DemoPlacements placements;
    private final DemoPeople people;
    private final Clock clock;

    DemoData(
            Region region,
            Catalogues catalogues,
            DemoEvents events,
            DemoPlacements placements,
            DemoPeople people,
            Clock clock) {
        this.region = region;
        this.catalogues = catalogues;
        this.events = events;
        this.placements = placements;
        this.people = people;
        this.clock = clock;
    }

    void put() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), region.zone());
        for (Event event : events.from(today, catalogues.current())) {
            if (catalogues.current().event(event.id()).isEmpty()) {
                catalogues.put(event);
            }
        }
        placements.from(today).forEach(placement -> put(placement, today));
        people.arrive(today, catalogues.current());
        log.info("Demonstration data dated from {} are in place", today);
    }

    /** A placement whose last day has passed is dated anew; one that staff have closed stays closed. */
    private void put(Placement placement, LocalDate today) {
        Optional<Placement> stands = catalogues.current().placement(placement.id());
        if (stands.isEmpty()) {
            catalogues.put(placement);
        } else if (!stands.get().closed() && !stands.get().open(today)) {
            catalogues.put(placement.withVersion(stands.get().version() + 1));
        }
    }
}
