package se.navigatorbot.bot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Import;
import se.navigatorbot.bot.answers.AnswersConfiguration;
import se.navigatorbot.bot.appointments.AppointmentsConfiguration;
import se.navigatorbot.bot.awaiting.AwaitingConfiguration;
import se.navigatorbot.bot.backup.BackupConfiguration;
import se.navigatorbot.bot.backup.RestoreRun;
import se.navigatorbot.bot.broadcasts.BroadcastsConfiguration;
import se.navigatorbot.bot.busycalendars.BusyCalendarsConfiguration;
import se.navigatorbot.bot.calendars.CalendarsConfiguration;
import se.navigatorbot.bot.catalogue.CatalogueConfiguration;
import se.navigatorbot.bot.crisis.CrisisConfiguration;
import se.navigatorbot.bot.demo.DemoConfiguration;
import se.navigatorbot.bot.desk.DeskConfiguration;
import se.navigatorbot.bot.diary.DiaryConfiguration;
import se.navigatorbot.bot.employers.EmployersConfiguration;
import se.navigatorbot.bot.erasure.ErasureConfiguration;
import se.navigatorbot.bot.extracts.ExtractsConfiguration;
import se.navigatorbot.bot.firstaid.FirstAidConfiguration;
import se.navigatorbot.bot.freetimes.FreeTimesConfiguration;
import se.navigatorbot.bot.handover.DutyConfiguration;
import se.navigatorbot.bot.handover.HandoverConfiguration;
import se.navigatorbot.bot.hours.HoursConfiguration;
import se.navigatorbot.bot.intakes.IntakesConfiguration;
import se.navigatorbot.bot.jobads.JobAdsConfiguration;
import se.navigatorbot.bot.journeys.JourneysConfiguration;
import se.navigatorbot.bot.latecomers.LatecomersConfiguration;
import se.navigatorbot.bot.later.LaterConfiguration;
import se.navigatorbot.bot.links.LinksConfiguration;
import se.navigatorbot.bot.monthly.MonthlyConfiguration;
import se.navigatorbot.bot.notes.NotesConfiguration;
import se.navigatorbot.bot.offers.OffersConfiguration;
import se.navigatorbot.bot.operation.OperationConfiguration;
import se.navigatorbot.bot.operation.SpringInUse;
import se.navigatorbot.bot.outbox.JudgeConfiguration;
import se.navigatorbot.bot.placements.PlacementsConfiguration;
import se.navigatorbot.bot.posters.PostersConfiguration;
import se.navigatorbot.bot.redis.StoreConfiguration;
import se.navigatorbot.bot.redis.embedded.EmbeddedConfiguration;
import se.navigatorbot.bot.region.RegionConfiguration;
import se.navigatorbot.bot.registration.RegistrationConfiguration;
import se.navigatorbot.bot.reports.ReportsConfiguration;
import se.navigatorbot.bot.restriction.RestrictionConfiguration;
import se.navigatorbot.bot.rules.DialogueConfiguration;
import se.navigatorbot.bot.signups.SignUpsConfiguration;
import se.navigatorbot.bot.skills.CentreSkillsConfiguration;
import se.navigatorbot.bot.skills.TalkConfiguration;
import se.navigatorbot.bot.spool.SpoolConfiguration;
import se.navigatorbot.bot.staff.StaffConfiguration;
import se.navigatorbot.bot.staff.calls.CallsConfiguration;
import se.navigatorbot.bot.staff.entry.EntryConfiguration;
import se.navigatorbot.bot.staff.oidc.OidcConfiguration;
import se.navigatorbot.bot.stories.StoriesConfiguration;
import se.navigatorbot.bot.subjects.SubjectsConfiguration;
import se.navigatorbot.bot.tasks.TasksConfiguration;
import se.navigatorbot.bot.time.TimeConfiguration;
import se.navigatorbot.bot.transit.TransitConfiguration;
import se.navigatorbot.bot.turns.EngineConfiguration;
import se.navigatorbot.bot.webtalk.WebTalkConfiguration;
import se.navigatorbot.bot.wordings.WordingsConfiguration;
import se.navigatorbot.channels.inuse.ChannelsInUse;

/** The server. What the house consists of stands in the list of imports; nothing is found by scanning. */
@SpringBootConfiguration(proxyBeanMethods = false)
@Import({
    SpringInUse.class,
    ChannelsInUse.class,
    DialogueConfiguration.class,
    HandoverConfiguration.class,
    CrisisConfiguration.class,
    FirstAidConfiguration.class,
    JudgeConfiguration.class,
    TalkConfiguration.class,
    SubjectsConfiguration.class,
    TasksConfiguration.class,
    LaterConfiguration.class,
    HoursConfiguration.class,
    DiaryConfiguration.class,
    FreeTimesConfiguration.class,
    AppointmentsConfiguration.class,
    BusyCalendarsConfiguration.class,
    SignUpsConfiguration.class,
    NotesConfiguration.class,
    CalendarsConfiguration.class,
    AnswersConfiguration.class,
    AwaitingConfiguration.class,
    TimeConfiguration.class,
    OperationConfiguration.class,
    StoreConfiguration.class,
    EmbeddedConfiguration.class,
    SpoolConfiguration.class,
    RegionConfiguration.class,
    DutyConfiguration.class,
    CatalogueConfiguration.class,
    EngineConfiguration.class,
    LatecomersConfiguration.class,
    WebTalkConfiguration.class,
    CentreSkillsConfiguration.class,
    LinksConfiguration.class,
    RegistrationConfiguration.class,
    RestrictionConfiguration.class,
    StaffConfiguration.class,
    OidcConfiguration.class,
    BackupConfiguration.class,
    ErasureConfiguration.class,
    ExtractsConfiguration.class,
    EntryConfiguration.class,
    CallsConfiguration.class,
    DeskConfiguration.class,
    PlacementsConfiguration.class,
    JourneysConfiguration.class,
    MonthlyConfiguration.class,
    IntakesConfiguration.class,
    PostersConfiguration.class,
    StoriesConfiguration.class,
    JobAdsConfiguration.class,
    EmployersConfiguration.class,
    OffersConfiguration.class,
    ReportsConfiguration.class,
    TransitConfiguration.class,
    DemoConfiguration.class,
    BroadcastsConfiguration.class,
    WordingsConfiguration.class,
})
public class NavigatorBot {

    public static void main(String[] args) {
        if (RestoreRun.asked(args)) {
            RestoreRun.main(args);
        } else {
            SpringApplication.run(NavigatorBot.class, args);
        }
    }
}
