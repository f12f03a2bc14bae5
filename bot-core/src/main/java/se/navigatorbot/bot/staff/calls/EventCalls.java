package se.navigatorbot.bot.staff.calls;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.awaiting.EventAnnouncer;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.catalogue.ShortIds;
import se.navigatorbot.bot.catalogue.Terms;
import se.navigatorbot.bot.signups.CallingOff;
import se.navigatorbot.bot.signups.Moving;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.EventsApi;
import se.navigatorbot.bot.staffapi.Listing;

/** Activities. Everybody sees those of all centres; only own ones are changed. */
@StaffAddress
public class EventCalls implements EventsApi {

    /** Two members of staff who add at the same time may choose the same id; the second tries the next. */
    private static final int TRIES = 5;

    private final Catalogues catalogues;
    private final CallingOff callingOff;
    private final Places places;
    private final Callers callers;
    private final HouseTime time;
    private final EventDrafts drafts;
    private final EventRows rows;
    private final EventAnnouncer announcer;
    private final Moving moving;
    private final EventMoves moves;

    EventCalls(
            Catalogues catalogues,
            CallingOff callingOff,
            Moving moving,
            EventAnnouncer announcer,
            Places places,
            Callers callers,
            HouseTime time) {
        this.announcer = announcer;
        this.moving = moving;
        this.moves = new EventMoves(time);
        this.rows = new EventRows(catalogues);
        this.drafts = new EventDrafts(places, time);
        this.catalogues = catalogues;
        this.callingOff = callingOff;
        this.places = places;
        this.callers = callers;
        this.time = time;
    }

    @Override
    @Needs(Action.EVENT_READ)
    public Listing<EventRow> list(@Nullable String centre, @Nullable String from, @Nullable String to) {
        LocalDate first = Given.date(from, time.today());
        LocalDate last = Given.date(to, LocalDate.MAX);
        List<String> of =
                Given.optional(centre).map(places::centre).map(List::of).orElse(List.of());
        return Listing.of(catalogues.current().eventsByStart().stream()
                .filter(event -> of.isEmpty() || of.contains(event.centre()))
                .filter(event -> !event.start().toLocalDate().isBefore(first))
                .filter(event -> !event.start().toLocalDate().isAfter(last))
                .map(this::row)
                .toList());
    }

    @Override
    @Needs(Action.EVENT_READ)
    public EventRow show(String id) {
        return row(found(id));
    }

    @Override
    @Needs(Action.EVENT_CHANGE)
    public EventRow add(NewEvent wanted) {
        return row(told(stored(drafts.event(callers.current(), wanted))));
    }

    @Override
    @Needs(Action.EVENT_CHANGE)
    public Listing<EventRow> addSeries(NewSeries series) {
        Event first = drafts.event(callers.current(), Given.present(series.event(), "Aktivitet"));
        List<Event> all = drafts.repeated(first, Given.text(series.repeat(), "Upprepning"), series.course());
        List<Event> planned = stored(all);
        announcer.planned(planned);
        return Listing.of(planned.stream().map(this::row).toList());
    }

    @Override
    @Needs(Action.EVENT_CHANGE)
    public EventRow copy(String id, EventCopy copy) {
        return row(told(stored(drafts.copy(callers.current(), found(id), copy))));
    }

    private Event told(Event event) {
        announcer.planned(List.of(event));
        return event;
    }

    private List<Event> stored(List<Event> events) {
        for (int i = 0; i < TRIES; i++) {
            List<Event> named = ShortIds.row(events, catalogues.current());
            announcer.planning(named);
            if (catalogues.putAll(named)) {
                return named;
            }
        }
        throw Refused.conflict("Flera la till aktiviteter samtidigt. Inget är sparat. Försök igen.");
    }

    private Event stored(Event event) {
        for (int i = 0; i < TRIES; i++) {
            Catalogue catalogue = catalogues.current();
            Event named =
                    event.withId(ShortIds.event(event.kind(), event.start().toLocalDate(), catalogue));
            if (catalogues.put(named)) {
                return named;
            }
        }
        throw Refused.conflict("Flera la till aktiviteter samtidigt. Inget är sparat. Försök igen.");
    }

    @Override
    @Needs(Action.EVENT_CHANGE)
    public EventCancelled cancel(String id) {
        Event event = own(id);
        if (event.cancelled()) {
            throw Refused.conflict("Aktiviteten är redan inställd.");
        }
        int told = callingOff.callOff(event);
        if (told < 0) {
            throw Refused.conflict("Någon annan ändrade aktiviteten samtidigt. Den är inte inställd. Försök igen.");
        }
        return new EventCancelled(row(found(id)), told);
    }

    @Override
    @Needs(Action.EVENT_CHANGE)
    public EventChanged move(String id, EventMove move) {
        return changed(moves.moved(own(id), move));
    }

    @Override
    @Needs(Action.EVENT_CHANGE)
    public EventChanged cancelMeeting(String id, String date) {
        return changed(moves.without(own(id), date));
    }

    @Override
    @Needs(Action.EVENT_CHANGE)
    public EventRow details(String id, HeldBy details) {
        Event event = own(id);
        Terms terms = EventHolding.of(event.terms(), details);
        if (!catalogues.put(event.withVersion(event.version() + 1).withTerms(terms))) {
            throw Refused.conflict("Någon annan ändrade aktiviteten samtidigt. Inget är ändrat. Försök igen.");
        }
        return row(found(id));
    }

    private EventChanged changed(EventMoves.Moved moved) {
        int told = moving.move(moved.event(), moved.what(), moved.when(), moved.was());
        if (told < 0) {
            throw Refused.conflict("Någon annan ändrade aktiviteten samtidigt. Inget är ändrat. Försök igen.");
        }
        return new EventChanged(row(found(moved.event().id())), told);
    }

    private Event own(String id) {
        Event event = found(id);
        places.toChange(callers.current(), event.centre());
        return event;
    }

    private Event found(String id) {
        return catalogues
                .current()
                .event(id)
                .orElseThrow(() -> Refused.notFound("Det finns ingen aktivitet " + id + "."));
    }

    private EventRow row(Event event) {
        return rows.of(event);
    }
}
