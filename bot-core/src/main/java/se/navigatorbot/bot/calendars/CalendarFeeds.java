package se.navigatorbot.bot.calendars;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.awaiting.EventAnnouncer;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.catalogue.Terms;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.signups.CallingOff;
import se.navigatorbot.intents.EventKind;

/**
 * Follows calendars of other programs, once an hour. What is new there is added, what is gone or called off there is
 * called off here and everybody signed up is told; what was moved is both. What staff have moved or called off themselves
 * is left as they want it. A calendar that cannot be read in whole, or
 * has lost most of what it held, changes nothing: its trouble is shown to staff.
 */
public final class CalendarFeeds {

    private static final Logger log = LoggerFactory.getLogger(CalendarFeeds.class);
    private static final Duration EVERY = Duration.ofHours(1);
    private static final int FEW = 3;

    private final FeedBook book;
    private final CalendarFetch web;
    private final IcsReader reader;
    private final ProgrammeImport programme;
    private final Catalogues catalogues;
    private final CallingOff callingOff;
    private final EventAnnouncer announcer;
    private final Region region;
    private final Clock clock;

    CalendarFeeds(
            FeedWays ways,
            Catalogues catalogues,
            CallingOff callingOff,
            EventAnnouncer announcer,
            Region region,
            Clock clock) {
        this.book = ways.book();
        this.web = ways.web();
        this.reader = ways.reader();
        this.programme = ways.programme();
        this.catalogues = catalogues;
        this.callingOff = callingOff;
        this.announcer = announcer;
        this.region = region;
        this.clock = clock;
    }

    /** How calendars are kept, fetched, read and turned into activities. */
    record FeedWays(FeedBook book, CalendarFetch web, IcsReader reader, ProgrammeImport programme) {}

    public List<Feed> all() {
        return book.all();
    }

    public Optional<Feed> find(String id) {
        return book.find(id);
    }

    /**
     * Follows it from now on.
     *
     * @throws CalendarFault when it cannot be read now; nothing is kept then
     */
    public Feed follow(Feed feed) {
        Feed read = applied(feed);
        book.put(read);
        return read;
    }

    /** Reads it again at once; what is wrong stands in the feed. */
    public Feed refresh(Feed feed) {
        Feed read;
        try {
            read = applied(feed);
        } catch (CalendarFault e) {
            read = feed.troubled(String.valueOf(e.getMessage()));
        }
        book.put(read);
        return read;
    }

    /** Follows it no more; what it has brought stays. */
    public void leave(String id) {
        book.drop(id);
    }

    /** Reads what has not been read for an hour. */
    public void look() {
        Instant now = clock.instant();
        for (Feed feed : book.all()) {
            Instant read = feed.readAt();
            if (read == null || !read.plus(EVERY).isAfter(now)) {
                look(feed);
            }
        }
    }

    /** What goes wrong with one keeps nobody from reading the others. */
    private void look(Feed feed) {
        try {
            if (!refresh(feed).trouble().isEmpty()) {
                log.warn("a followed calendar could not be read; nothing was changed");
            }
        } catch (RuntimeException e) {
            log.error("a followed calendar fails: {}", e.getClass().getSimpleName());
            book.put(feed.troubled("Ett fel hindrade läsningen. Inget är ändrat."));
        }
    }

    private Feed applied(Feed feed) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), region.zone());
        List<CalendarRow> rows = reader.read(web.text(feed.url()), now, now.plusYears(1));
        ProgrammeImport.Plan plan = programme.plan(rows, pattern(feed, now), feed.source(), catalogues.current());
        List<Event> gone = catalogues.current().eventsByStart().stream()
                .filter(event -> event.terms().source().startsWith(feed.source() + " ") && event.comes(now))
                .filter(event -> !ProgrammeImport.moved(event) && !plan.kept().contains(event))
                .toList();
        long left = plan.kept().stream().filter(event -> event.comes(now)).count();
        if (gone.size() > FEW && gone.size() > left) {
            throw new CalendarFault("Mer än hälften av aktiviteterna saknas nu i kalendern. Inget är ändrat.");
        }
        if (!plan.added().isEmpty()) {
            announcer.planning(plan.added());
            if (!catalogues.putAll(plan.added())) {
                throw new CalendarFault("Någon annan lade till aktiviteter samtidigt. Det görs om inom en timme.");
            }
            announcer.planned(plan.added());
        }
        gone.forEach(this::callOff);
        return feed.read(clock.instant());
    }

    /** Forgets where it came from: when the other calendar has it again, it is planned anew. */
    private void callOff(Event event) {
        callingOff.callOff(event.withTerms(event.terms().withSource("")));
    }

    private Event pattern(Feed feed, LocalDateTime now) {
        EventKind kind = EventKind.ofLabel(feed.kind()).orElse(EventKind.OTHER);
        String place = region.centre(feed.centre()).map(Centre::address).orElse("");
        return new Event(
                "",
                1,
                kind,
                kind.swedish(),
                feed.centre(),
                place,
                now,
                now,
                feed.seats(),
                feed.dropIn(),
                feed.wholeRegion(),
                false,
                Terms.OPEN);
    }
}
