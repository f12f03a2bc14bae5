package se.navigatorbot.bot.staff.calls;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.busycalendars.BusyFeeds;
import se.navigatorbot.bot.calendars.CalendarFault;
import se.navigatorbot.bot.freetimes.BusyCalendar;
import se.navigatorbot.bot.freetimes.CoachBook;
import se.navigatorbot.bot.freetimes.CoachRules;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staffapi.CoachTimesApi.Followed;

/** The calendar that a coach has published, as staff see it: where it lies and how old it is, never its address. */
final class FollowedCalendar {

    private final CoachBook book;
    private final BusyFeeds feeds;
    private final Clock real;
    private final HouseTime time;

    FollowedCalendar(CoachBook book, BusyFeeds feeds, Clock real, HouseTime time) {
        this.book = book;
        this.feeds = feeds;
        this.real = real;
        this.time = time;
    }

    /**
     * An address that can be followed, empty for none.
     *
     * @throws Refused when it cannot
     */
    String checked(@Nullable String typed) {
        Optional<String> address = Given.optional(typed);
        try {
            address.ifPresent(feeds::check);
        } catch (CalendarFault e) {
            throw Refused.badValue(e.getMessage() + " Inget är ändrat.");
        }
        return address.orElse("");
    }

    /** Nobody waits for another server. */
    void readSoon(String coach) {
        CompletableFuture.runAsync(() -> feeds.read(coach));
    }

    Followed of(CoachRules rules) {
        if (rules.calendar().isEmpty()) {
            return new Followed("", null, null, "", 0);
        }
        String host = Optional.ofNullable(URI.create(rules.calendar().replaceFirst("(?i)^webcals?:", "https:"))
                        .getHost())
                .orElse("");
        return book.calendar(rules.coach())
                .filter(calendar -> calendar.address().equals(rules.calendar()))
                .map(calendar -> followed(host, calendar))
                .orElseGet(() -> new Followed(host, null, null, "", 0));
    }

    private Followed followed(String host, BusyCalendar calendar) {
        Instant read = calendar.readAt();
        Long old = read == null ? null : Duration.between(read, real.instant()).toMinutes();
        return new Followed(
                host,
                time.localOrNull(read),
                old,
                calendar.fault(),
                calendar.busy().size());
    }
}
