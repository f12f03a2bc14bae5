package se.navigatorbot.bot.staff.calls;

import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.staffapi.EventsApi.EventRow;

/** Activities as staff read them. */
final class EventRows {

    private final Catalogues catalogues;

    EventRows(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    EventRow of(Event event) {
        return new EventRow(
                event.id(),
                event.kind().label(),
                event.kind().swedish(),
                event.title(),
                event.centre(),
                event.place(),
                event.start(),
                event.end(),
                event.seats(),
                catalogues.taken(event.id()),
                event.dropIn(),
                event.wholeRegion(),
                event.cancelled(),
                catalogues.waiting(event.id()).size(),
                event.terms().sessions(),
                event.terms().series(),
                event.terms().leader(),
                event.terms().employer(),
                event.terms().languageSupport());
    }
}
