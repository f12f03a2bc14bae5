package se.navigatorbot.bot.staff.calls;

import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import se.navigatorbot.bot.awaiting.EventAnnouncer;
import se.navigatorbot.bot.calendars.CalendarAddresses;
import se.navigatorbot.bot.calendars.CalendarFault;
import se.navigatorbot.bot.calendars.CalendarFeeds;
import se.navigatorbot.bot.calendars.CalendarRow;
import se.navigatorbot.bot.calendars.Feed;
import se.navigatorbot.bot.calendars.IcsReader;
import se.navigatorbot.bot.calendars.ProgrammeImport;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.catalogue.Terms;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.CalendarsApi;
import se.navigatorbot.bot.staffapi.Listing;
import se.navigatorbot.intents.EventKind;

/** Calendars that come from elsewhere. */
@StaffAddress
public class CalendarCalls implements CalendarsApi {

    private final Catalogues catalogues;
    private final IcsReader reader;
    private final ProgrammeImport programme;
    private final Places places;
    private final Callers callers;
    private final HouseTime time;
    private final EventAnnouncer announcer;
    private final CalendarAddresses addresses;
    private final CalendarFeeds feeds;

    CalendarCalls(
            Catalogues catalogues,
            IcsReader reader,
            ProgrammeImport programme,
            Places places,
            Callers callers,
            HouseTime time,
            EventAnnouncer announcer,
            CalendarAddresses addresses,
            CalendarFeeds feeds) {
        this.feeds = feeds;
        this.addresses = addresses;
        this.announcer = announcer;
        this.catalogues = catalogues;
        this.reader = reader;
        this.programme = programme;
        this.places = places;
        this.callers = callers;
        this.time = time;
    }

    @Override
    @Needs(Action.EVENT_CHANGE)
    public Imported read(NewImport wanted) {
        Event pattern = pattern(wanted);
        List<CalendarRow> rows = rows(Given.text(wanted.calendar(), "Kalender"));
        ProgrammeImport.Plan plan = programme.plan(rows, pattern, "ics", catalogues.current());
        if (!wanted.tryOnly()) {
            stored(plan.added());
        }
        EventRows shown = new EventRows(catalogues);
        return new Imported(
                Listing.of(plan.added().stream().map(shown::of).toList()),
                plan.kept().size(),
                plan.withoutHour(),
                !wanted.tryOnly());
    }

    @Override
    @Needs(Action.APPOINTMENT_READ)
    public Published open() {
        return new Published(
                "/calendars/coach/" + addresses.open(callers.current().user()) + ".ics");
    }

    @Override
    @Needs(Action.APPOINTMENT_READ)
    public Published close() {
        if (!addresses.close(callers.current().user())) {
            throw Refused.notFound("Du har ingen kalenderadress.");
        }
        return new Published("");
    }

    @Override
    @Needs(Action.EVENT_READ)
    public Listing<FeedRow> feeds() {
        return Listing.of(feeds.all().stream().map(this::row).toList());
    }

    @Override
    @Needs(Action.EVENT_CHANGE)
    public FeedRow follow(NewFeed wanted) {
        Caller caller = callers.current();
        Centre centre = places.toChange(caller, wanted.centre());
        EventKind kind = Given.optional(wanted.kind()).map(Words::kind).orElse(EventKind.OTHER);
        String url = Given.text(wanted.url(), "Adress");
        Feed feed = new Feed(
                Feed.id(centre.id(), url),
                centre.id(),
                url,
                kind.label(),
                Given.between(wanted.seats(), 0, 0, 10_000, "Antal platser"),
                wanted.dropIn(),
                wanted.wholeRegion(),
                caller.user(),
                null,
                "");
        try {
            return row(feeds.follow(feed));
        } catch (CalendarFault e) {
            throw Refused.badValue(e.getMessage() + " Inget är sparat.");
        }
    }

    @Override
    @Needs(Action.EVENT_CHANGE)
    public FeedRow refresh(String id) {
        return row(feeds.refresh(own(id)));
    }

    @Override
    @Needs(Action.EVENT_CHANGE)
    public FeedRow leave(String id) {
        Feed feed = own(id);
        feeds.leave(id);
        return row(feed);
    }

    private Feed own(String id) {
        Feed feed = feeds.find(id).orElseThrow(() -> Refused.notFound("Ingen kalender " + id + " följs."));
        places.toChange(callers.current(), feed.centre());
        return feed;
    }

    private FeedRow row(Feed feed) {
        String host = String.valueOf(URI.create(feed.url().strip()).getHost());
        return new FeedRow(feed.id(), feed.centre(), host, time.localOrNull(feed.readAt()), feed.trouble());
    }

    private List<CalendarRow> rows(String calendar) {
        LocalDateTime now = time.now();
        try {
            return reader.read(calendar, now, now.plusYears(1));
        } catch (CalendarFault e) {
            throw Refused.badValue(e.getMessage() + " Inget är sparat.");
        }
    }

    /** What each activity gets that its row does not tell. */
    private void stored(List<Event> added) {
        announcer.planning(added);
        if (!added.isEmpty() && !catalogues.putAll(added)) {
            throw Refused.conflict("Någon annan lade till aktiviteter samtidigt. Inget är sparat. Försök igen.");
        }
        announcer.planned(added);
    }

    private Event pattern(NewImport wanted) {
        Centre centre = places.toChange(callers.current(), wanted.centre());
        EventKind kind = Given.optional(wanted.kind()).map(Words::kind).orElse(EventKind.OTHER);
        int seats = Given.between(wanted.seats(), 0, 0, 10_000, "Antal platser");
        LocalDateTime now = time.now();
        return new Event(
                "",
                1,
                kind,
                kind.swedish(),
                centre.id(),
                centre.address(),
                now,
                now,
                seats,
                wanted.dropIn(),
                wanted.wholeRegion(),
                false,
                EventHolding.of(Terms.OPEN, wanted.heldBy()));
    }
}
