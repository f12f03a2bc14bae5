package se.navigatorbot.bot.busycalendars;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.appointments.CalendarClash;
import se.navigatorbot.bot.calendars.BusyReader;
import se.navigatorbot.bot.calendars.CalendarFault;
import se.navigatorbot.bot.calendars.CalendarFetch;
import se.navigatorbot.bot.calendars.MeetingUids;
import se.navigatorbot.bot.diary.Diary;
import se.navigatorbot.bot.diary.TakenTime;
import se.navigatorbot.bot.freetimes.Busy;
import se.navigatorbot.bot.freetimes.BusyCalendar;
import se.navigatorbot.bot.freetimes.CoachBook;
import se.navigatorbot.bot.freetimes.CoachRules;
import se.navigatorbot.bot.turns.Turns;

/**
 * Keeps what coaches' calendars say up to date. A calendar that cannot be fetched leaves the times that were read last
 * standing, with their age and the reason; meetings that it turns out to overlap become tasks for staff.
 */
public final class BusyFeeds {

    private static final Logger log = LoggerFactory.getLogger(BusyFeeds.class);
    private static final int DAYS_AHEAD = 90;

    private final CoachBook book;
    private final Diary diary;
    private final Turns turns;
    private final CalendarFetch fetch;
    private final OwnEntries own;
    private final Clock business;
    private final Clock real;
    private final ZoneId zone;
    private final Duration fresh;

    /**
     * @param business for what lies ahead
     * @param real for the age of what was read
     * @param fresh how long a try counts, whichever process made it
     */
    BusyFeeds(
            CoachBook book,
            Diary diary,
            Turns turns,
            CalendarFetch fetch,
            MeetingUids uids,
            ZoneId zone,
            Clock business,
            Clock real,
            Duration fresh) {
        this.book = book;
        this.diary = diary;
        this.turns = turns;
        this.fetch = fetch;
        this.own = new OwnEntries(uids, zone);
        this.zone = zone;
        this.business = business;
        this.real = real;
        this.fresh = fresh;
    }

    /**
     * Whether an address can be followed at all.
     *
     * @throws CalendarFault telling why not, in Swedish
     */
    public void check(String address) {
        fetch.address(address);
    }

    /** Reads every calendar that nobody has tried lately; what goes wrong with one stops no other. */
    public void refresh() {
        for (CoachRules rules : book.all()) {
            try {
                if (!rules.calendar().isEmpty() && due(rules)) {
                    read(rules);
                }
            } catch (RuntimeException e) {
                log.error("a coach's calendar fails: {}", e.getClass().getSimpleName());
            }
        }
    }

    /** Reads the calendar of one coach now. */
    public void read(String coach) {
        book.rules(coach).filter(rules -> !rules.calendar().isEmpty()).ifPresent(this::read);
    }

    private boolean due(CoachRules rules) {
        return last(rules)
                .map(calendar -> calendar.triedAt().plus(fresh).isBefore(real.instant()))
                .orElse(true);
    }

    private Optional<BusyCalendar> last(CoachRules rules) {
        return book.calendar(rules.coach())
                .filter(calendar -> calendar.address().equals(rules.calendar()));
    }

    private void read(CoachRules rules) {
        Instant now = real.instant();
        try {
            LocalDateTime today = LocalDateTime.ofInstant(business.instant(), zone);
            BusyReader.Spans spans =
                    new BusyReader(zone).read(fetch.text(rules.calendar()), today, today.plusDays(DAYS_AHEAD));
            List<Busy> busy = spans.spans().stream().map(this::busy).toList();
            String fault =
                    spans.unreadable() == 0 ? "" : spans.unreadable() + " händelser i kalendern gick inte att läsa.";
            book.keep(rules.coach(), new BusyCalendar(rules.calendar(), now, now, fault, busy));
            tellClashes(rules.coach(), spans.spans());
        } catch (CalendarFault e) {
            String why = String.valueOf(e.getMessage());
            log.warn("a coach's calendar could not be read; the times read last stand");
            book.keep(
                    rules.coach(),
                    last(rules)
                            .map(calendar -> calendar.failing(now, why))
                            .orElseGet(() -> new BusyCalendar(rules.calendar(), null, now, why, List.of())));
        }
    }

    private Busy busy(BusyReader.Span span) {
        return new Busy(
                span.from().atZone(zone).toInstant(), span.to().atZone(zone).toInstant());
    }

    private void tellClashes(String coach, List<BusyReader.Span> spans) {
        Instant now = business.instant();
        List<TakenTime> meetings = diary.taken(coach, now);
        for (TakenTime taken : meetings) {
            boolean clash = taken.from().isAfter(now)
                    && own.without(taken, spans, meetings).stream()
                            .map(this::busy)
                            .anyMatch(some -> some.overlaps(taken.from(), taken.to()));
            if (clash) {
                String id = "clash:" + taken.appointment() + ":" + taken.from().toEpochMilli();
                turns.submit(
                        taken.participant(),
                        id,
                        new CalendarClash(taken.appointment(), LocalDateTime.ofInstant(taken.from(), zone)));
            }
        }
    }
}
