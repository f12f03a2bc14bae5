package se.navigatorbot.admin.commands;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** All commands. A new class of commands is named here. */
@Configuration(proxyBeanMethods = false)
@Import({
    LoginCommands.class,
    ConversationCommands.class,
    HandoverCommands.class,
    TaskCommands.class,
    CrisisCommands.class,
    AttendanceCommands.class,
    EventCommands.class,
    EventChangeCommands.class,
    AppointmentCommands.class,
    CoachTimesCommands.class,
    CoachDayCommands.class,
    PlacementCommands.class,
    PlacementSourceCommands.class,
    EmployerCommands.class,
    IntakeCommands.class,
    PosterCommands.class,
    StoryCommands.class,
    JourneyCommands.class,
    MissingCommands.class,
    ReportCommands.class,
    ParticipantCommands.class,
    UpkeepCommands.class,
    ImportCommands.class,
    OutboxCommands.class,
    TextCommands.class,
    UnansweredCommands.class,
    RegionCommands.class,
    CaseCommands.class,
    AuditCommands.class,
    BroadcastCommands.class,
    SendingCommands.class,
    ListCommands.class,
    HoursCommands.class,
    StaffCommands.class,
    HouseCommands.class,
    BackupCommands.class,
    AnswerCommands.class,
    EventPeopleCommands.class,
    CalendarCommands.class,
    WeekCommands.class,
    IntentsCommands.class
})
public class CommandsConfiguration {}
