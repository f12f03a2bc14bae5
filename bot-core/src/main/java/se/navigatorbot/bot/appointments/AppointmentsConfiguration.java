package se.navigatorbot.bot.appointments;

import java.time.LocalTime;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.dialogue.AnswersQuestion;
import se.navigatorbot.bot.dialogue.ChoiceReading;
import se.navigatorbot.bot.dialogue.Interjection;
import se.navigatorbot.bot.dialogue.NewlyReached;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Texts;
import se.navigatorbot.bot.dialogue.TimetablePart;
import se.navigatorbot.bot.dialogue.Undoes;
import se.navigatorbot.bot.diary.Diary;
import se.navigatorbot.bot.freetimes.FreeTimes;
import se.navigatorbot.bot.handover.CoachPhones;
import se.navigatorbot.bot.handover.StaffNames;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.outbox.QuietHours;
import se.navigatorbot.bot.outbox.ReminderDropped;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.reports.ReminderTrial;

/** All about meetings: booking, reminders, answers, and what can be asked about them. */
@Configuration(proxyBeanMethods = false)
public class AppointmentsConfiguration {

    private final UnaryOperator<String> centreNames;

    AppointmentsConfiguration(Region region) {
        this.centreNames = id -> region.centre(id).map(Centre::name).orElse(region.commonName());
    }

    @Bean
    TakenMeeting takenMeeting(Diary diary, FreeTimes free) {
        return new TakenMeeting(diary, free);
    }

    @Bean
    RequestHandler<BookAppointment> bookAppointment(TakenMeeting taking) {
        return new BookAppointmentHandler(centreNames, taking);
    }

    @Bean
    RequestHandler<CancelAppointment> cancelAppointment() {
        return new CancelAppointmentHandler(centreNames);
    }

    @Bean
    RequestHandler<MoveAppointment> moveAppointment(TakenMeeting taking) {
        return new MoveAppointmentHandler(centreNames, taking);
    }

    @Bean
    RequestHandler<MarkAppointment> markAppointment() {
        return new MarkAppointmentHandler(centreNames);
    }

    @Bean
    RequestHandler<CalendarClash> calendarClash() {
        return new CalendarClashHandler();
    }

    @Bean
    RequestHandler<ReminderDropped> reminderDropped() {
        return new ReminderDroppedHandler();
    }

    @Bean
    NewlyReached standingMeetings() {
        return new StandingMeetings(centreNames);
    }

    @Bean
    TimetablePart meetingReminders(
            OpeningHours hours,
            QuietHours quiet,
            Region region,
            ReminderTrial trial,
            @Value("${navigator.reminders.evening:16:00}") String evening) {
        return new MeetingReminders(
                new ReminderPlan(hours, region.zone(), LocalTime.parse(evening)), quiet, trial, centreNames);
    }

    @Bean
    CancelMeeting cancelMeeting(StaffQueue queue) {
        return new CancelMeeting(centreNames, queue);
    }

    @Bean
    MeetingTimeSkill meetingTimeSkill(
            FreeTimes free,
            TakenMeeting taking,
            StaffNames names,
            StaffQueue queue,
            ChoiceReading choices,
            Texts texts,
            RebookElsewhere elsewhere) {
        TimeOffer offer = new TimeOffer(choices);
        TextBooking booking = new TextBooking(free, offer, taking, names, queue);
        return new MeetingTimeSkill(booking, offer, new WhichToMove(new MeetingList(texts)), elsewhere);
    }

    @Bean
    Undoes undoMeeting(TakenMeeting taking) {
        return new UndoMeeting(taking);
    }

    @Bean
    AnswersQuestion reminderAnswers(CancelMeeting cancelling, Texts texts, QuietHours quiet) {
        return new ReminderAnswers(centreNames, cancelling, new MeetingList(texts), quiet);
    }

    @Bean
    Skill appointmentQuerySkill(Texts texts) {
        return new AppointmentQuerySkill(new MeetingList(texts));
    }

    @Bean
    Interjection whenFromStaff(StaffQueue queue) {
        return new WhenFromStaff(queue);
    }

    @Bean
    Skill appointmentCancelSkill(CancelMeeting cancelling, Texts texts, CancelElsewhere elsewhere) {
        return new AppointmentCancelSkill(cancelling, new MeetingList(texts), elsewhere);
    }

    @Bean
    Skill runningLateSkill(CoachPhones phones, StaffQueue queue, LateElsewhere elsewhere) {
        return new RunningLateSkill(centreNames, phones, queue, elsewhere);
    }
}
