package se.navigatorbot.bot.busycalendars;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.calendars.CalendarFetch;
import se.navigatorbot.bot.calendars.MeetingUids;
import se.navigatorbot.bot.diary.Diary;
import se.navigatorbot.bot.freetimes.CoachBook;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.time.BusinessClock;
import se.navigatorbot.bot.time.Recurring;
import se.navigatorbot.bot.turns.Turns;

/** The fetching of coaches' published calendars. */
@Configuration(proxyBeanMethods = false)
public class BusyCalendarsConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Bean
    BusyFeeds busyFeeds(
            CoachBook book,
            Diary diary,
            Turns turns,
            Region region,
            Documents documents,
            BusinessClock clock,
            @Value("${navigator.calendar.refresh:PT10M}") Duration refresh,
            @Value("${navigator.calendar.private-addresses:false}") boolean privateToo) {
        CalendarFetch fetch =
                new CalendarFetch(PATIENCE, privateToo ? CalendarFetch.Reach.INNER : CalendarFetch.Reach.OPEN);
        Duration fresh = refresh.minus(refresh.dividedBy(10));
        MeetingUids uids = new MeetingUids(documents::keyedHash, region.id());
        return new BusyFeeds(book, diary, turns, fetch, uids, region.zone(), clock, clock.real(), fresh);
    }

    @Bean
    Recurring busyFeedWatch(BusyFeeds feeds, @Value("${navigator.calendar.refresh:PT10M}") Duration refresh) {
        return Recurring.every(refresh, "busy-calendars", feeds::refresh);
    }
}
