package se.navigatorbot.bot.staff.calls;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import se.navigatorbot.bot.audiences.NamedLists;
import se.navigatorbot.bot.busycalendars.BusyFeeds;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.diary.Diary;
import se.navigatorbot.bot.freetimes.CoachBook;
import se.navigatorbot.bot.freetimes.FreeTimes;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.misses.Misses;
import se.navigatorbot.bot.outbox.OutboxOverview;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.staff.AttendanceBook;
import se.navigatorbot.bot.staff.BrokenGlass;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.StaffAccounts;
import se.navigatorbot.bot.staff.StaffAtHand;
import se.navigatorbot.bot.time.BusinessClock;
import se.navigatorbot.bot.turns.Parked;
import se.navigatorbot.bot.turns.Turns;

/** The controllers of the staff API, and what they share. */
@Configuration(proxyBeanMethods = false)
@Import({
    LoginCalls.class,
    StaffCalls.class,
    ConversationCalls.class,
    HandoverCalls.class,
    TaskCalls.class,
    CrisisCalls.class,
    AttendanceCalls.class,
    AppointmentCalls.class,
    CoachTimesCalls.class,
    ParticipantCalls.class,
    UpkeepCalls.class,
    EventCalls.class,
    EventPeopleCalls.class,
    CalendarCalls.class,
    AnswerCalls.class,
    PlacementCalls.class,
    PlacementImportCalls.class,
    JobAdCalls.class,
    EmployerCalls.class,
    IntakeCalls.class,
    PosterCalls.class,
    StoryCalls.class,
    JourneyCalls.class,
    MissingCalls.class,
    ReportCalls.class,
    BroadcastCalls.class,
    HoursCalls.class,
    NotesCalls.class,
    OutboxCalls.class,
    StatusCalls.class,
    TextCalls.class,
    UnansweredCalls.class,
    RegionCalls.class,
    DemoCalls.class,
    BackupCalls.class,
    CaseCalls.class,
    GlassCalls.class,
    AuditCalls.class,
    LifetimeCalls.class,
})
public class CallsConfiguration {

    @Bean
    Places places(Region region) {
        return new Places(region);
    }

    @Bean
    HouseTime houseTime(BusinessClock clock, Region region) {
        return new HouseTime(clock, region.zone());
    }

    @Bean
    MeetingFinder meetingFinder(People people, Wall wall) {
        return new MeetingFinder(people, wall);
    }

    @Bean
    UnremindedActivities unremindedActivities(Catalogues catalogues, People people) {
        return new UnremindedActivities(catalogues, people);
    }

    @Bean
    Leaves leaves(AttendanceBook book, StaffAtHand staff) {
        return new Leaves(book, staff);
    }

    @Bean
    CoachDay coachDay(
            MeetingFinder finder,
            People people,
            Coaches coaches,
            Callers callers,
            CoachBook book,
            Leaves leaves,
            FreeTimes free,
            OpeningHours hours,
            Catalogues catalogues,
            Diary diary,
            Asking asking,
            HouseTime time,
            Region region) {
        return new CoachDay(
                finder,
                people,
                coaches,
                callers,
                book,
                leaves,
                new DayPlan(book, free, hours, catalogues, diary, time, region.zone()),
                asking,
                time);
    }

    @Bean
    FollowedCalendar followedCalendar(CoachBook book, BusyFeeds feeds, BusinessClock clock, HouseTime time) {
        return new FollowedCalendar(book, feeds, clock.real(), time);
    }

    @Bean
    Coaches coaches(StaffAccounts accounts, Callers callers) {
        return new Coaches(accounts, callers);
    }

    @Bean
    Wall wall(People people, BrokenGlass glass) {
        return new Wall(people, glass);
    }

    @Bean
    Aside aside(Parked parked, People people, HouseTime time) {
        return new Aside(parked, people, time);
    }

    @Bean
    Asking asking(Turns turns) {
        return new Asking(turns);
    }

    @Bean
    TalkReading talkReading(People people) {
        return new TalkReading(people);
    }

    @Bean
    ReadMarks readMarks(Asking asking) {
        return new ReadMarks(asking);
    }

    @Bean
    ParticipantCards participantCards(Catalogues catalogues, HouseTime time) {
        return new ParticipantCards(catalogues, time);
    }

    @Bean
    MeetingWarnings meetingWarnings(Catalogues catalogues, OpeningHours hours) {
        return new MeetingWarnings(catalogues, hours);
    }

    @Bean
    AudienceReading audienceReading(Places places, NamedLists lists, StaffAccounts accounts, People people) {
        return new AudienceReading(places, lists, accounts, people);
    }

    @Bean
    KeptLists keptLists(NamedLists lists, Places places, HouseTime time) {
        return new KeptLists(lists, places, time);
    }

    @Bean
    Stuck stuck(OutboxOverview overview, Wall wall, Places places, HouseTime time) {
        return new Stuck(overview, wall, places, time);
    }

    @Bean
    OutboxOverview outboxOverview(Redis redis) {
        return new OutboxOverview(redis);
    }

    @Bean
    Misses misses(People people, Redis redis, Documents documents) {
        return new Misses(people, redis, documents);
    }

    @Bean
    ImportReading importReading(Places places, HouseTime time) {
        return new ImportReading(places, time);
    }

    @Bean
    Demonstration demonstration(Environment settings) {
        return new Demonstration(settings);
    }
}
