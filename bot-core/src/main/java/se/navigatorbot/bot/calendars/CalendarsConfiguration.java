package se.navigatorbot.bot.calendars;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.awaiting.EventAnnouncer;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.partitions.SoleDuty;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.signups.CallingOff;
import se.navigatorbot.bot.staff.ShownPeople;
import se.navigatorbot.bot.staff.StaffAccounts;
import se.navigatorbot.bot.time.BusinessClock;
import se.navigatorbot.bot.time.Recurring;

/** Calendars of other programs. */
@Configuration(proxyBeanMethods = false)
public class CalendarsConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Bean
    IcsReader icsReader(Region region) {
        return new IcsReader(region.zone());
    }

    @Bean
    PublishedCalendars publishedCalendars(
            Region region, Catalogues catalogues, People people, Documents documents, BusinessClock clock) {
        return new PublishedCalendars(region, catalogues, people, documents::keyedHash, clock);
    }

    @Bean
    CalendarAddresses calendarAddresses(Redis redis, Documents documents) {
        return new CalendarAddresses(redis, documents);
    }

    @Bean
    CalendarPages calendarPages(
            PublishedCalendars calendars, CalendarAddresses addresses, StaffAccounts accounts, ShownPeople shown) {
        return new CalendarPages(calendars, addresses, accounts, shown);
    }

    @Bean
    CalendarFeeds calendarFeeds(
            IcsReader reader,
            ProgrammeImport programme,
            Redis redis,
            Documents documents,
            Catalogues catalogues,
            CallingOff callingOff,
            EventAnnouncer announcer,
            Region region,
            BusinessClock clock,
            @Value("${navigator.demo:false}") boolean demo) {
        CalendarFetch fetch =
                new CalendarFetch(PATIENCE, demo ? CalendarFetch.Reach.THIS_MACHINE : CalendarFetch.Reach.OPEN);
        CalendarFeeds.FeedWays ways =
                new CalendarFeeds.FeedWays(new FeedBook(redis, documents), fetch, reader, programme);
        return new CalendarFeeds(ways, catalogues, callingOff, announcer, region, clock);
    }

    /** Calendars of other programs are read once an hour. */
    @Bean
    Recurring calendarWatch(CalendarFeeds feeds, SoleDuty duty) {
        return Recurring.every(Duration.ofMinutes(5), "calendar-watch", duty.only(feeds::look));
    }

    @Bean
    ProgrammeImport programmeImport() {
        return new ProgrammeImport();
    }
}
