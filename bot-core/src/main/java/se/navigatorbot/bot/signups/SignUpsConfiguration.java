package se.navigatorbot.bot.signups;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.appointments.CancelElsewhere;
import se.navigatorbot.bot.appointments.LateElsewhere;
import se.navigatorbot.bot.appointments.RebookElsewhere;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.dialogue.AnswersQuestion;
import se.navigatorbot.bot.dialogue.ChoiceReading;
import se.navigatorbot.bot.dialogue.Interjection;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.TimetablePart;
import se.navigatorbot.bot.dialogue.Undoes;
import se.navigatorbot.bot.events.EventList;
import se.navigatorbot.bot.events.EventSearchSkill;
import se.navigatorbot.bot.events.EventWords;
import se.navigatorbot.bot.events.MoreEvents;
import se.navigatorbot.bot.handover.CoachPhones;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.hours.ReminderHours;
import se.navigatorbot.bot.outbox.EventReminderDropped;
import se.navigatorbot.bot.outbox.QuietHours;
import se.navigatorbot.bot.partitions.SoleDuty;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.skills.CentreChoice;
import se.navigatorbot.bot.time.BusinessClock;
import se.navigatorbot.bot.time.Recurring;
import se.navigatorbot.bot.turns.Turns;

/** Places at activities: taking and giving back, reminders and the answers to them, calling off. */
@Configuration(proxyBeanMethods = false)
public class SignUpsConfiguration {

    @Bean
    EventReminders eventReminders(
            OpeningHours hours,
            QuietHours quiet,
            Region region,
            @Value("${navigator.reminders.evening:16:00}") String evening) {
        return new EventReminders(
                new ReminderHours(hours, region.zone(), LocalTime.parse(evening)),
                quiet,
                id -> region.centre(id).map(Centre::name).orElse(region.commonName()));
    }

    @Bean
    RequestHandler<EventReminderDropped> eventReminderDropped() {
        return new EventReminderDroppedHandler();
    }

    @Bean
    LateElsewhere lateForActivity(EventWords words, CoachPhones phones, StaffQueue queue) {
        return new LateForActivity(words, phones, queue);
    }

    @Bean
    RebookElsewhere rebookActivity(EventWords words) {
        return new RebookActivity(words);
    }

    @Bean
    AnswersQuestion eventReminderAnswers(Catalogues catalogues, EventWords words) {
        return new EventReminderAnswers(new Places(catalogues, words));
    }

    @Bean
    CourseRefusal courseRefusal(Catalogues catalogues, EventWords words, StaffQueue queue, ChoiceReading choices) {
        return new CourseRefusal(new Places(catalogues, words), queue, choices);
    }

    @Bean
    EventWords eventWords(Region region, Catalogues catalogues) {
        return new EventWords(region, catalogues);
    }

    @Bean
    Skill eventSearchSkill(Region region, EventWords words) {
        return new EventSearchSkill(region, words);
    }

    @Bean
    Interjection moreEvents(EventWords words, ChoiceReading choices) {
        return new MoreEvents(new EventList(words), choices);
    }

    @Bean
    EventSignUpSkill eventSignUpSkill(Region region, Catalogues catalogues, EventWords words) {
        return new EventSignUpSkill(new CentreChoice(region), new EventList(words), new Places(catalogues, words));
    }

    @Bean
    EventCancelSkill eventCancelSkill(Catalogues catalogues, EventWords words) {
        return new EventCancelSkill(new EventList(words), new Places(catalogues, words));
    }

    @Bean
    CancelElsewhere cancelActivity(EventCancelSkill cancel) {
        return new CancelActivity(cancel);
    }

    @Bean
    DoneAnswers doneAnswers(Catalogues catalogues, EventWords words) {
        return new DoneAnswers(new Places(catalogues, words), words);
    }

    @Bean
    Undoes undoSeat(Catalogues catalogues, EventWords words) {
        return new UndoSeat(new Places(catalogues, words));
    }

    @Bean
    SeatOfferAnswers seatOfferAnswers(Catalogues catalogues, EventWords words) {
        return new SeatOfferAnswers(new Places(catalogues, words), new WaitingPlaces(words), words);
    }

    @Bean
    RequestHandler<SeatOffered> seatOffered(EventWords words) {
        return new SeatOfferedHandler(words);
    }

    @Bean
    RequestHandler<SignUpByStaff> signUpByStaff(Catalogues catalogues, EventWords words) {
        return new SignUpByStaffHandler(new Places(catalogues, words));
    }

    @Bean
    RequestHandler<SignOffByStaff> signOffByStaff(EventWords words) {
        return new SignOffByStaffHandler(words);
    }

    @Bean
    RequestHandler<EventAttended> eventAttended() {
        return new EventAttendedHandler();
    }

    @Bean
    TimetablePart seatOfferLapse() {
        return new SeatOfferLapse();
    }

    @Bean
    WaitingList waitingList(Catalogues catalogues, Turns turns, QuietHours quiet, BusinessClock clock, Region region) {
        return new WaitingList(catalogues, turns, quiet::daytime, clock, region.zone());
    }

    /** A seat that falls free is offered within a second. */
    @Bean
    Recurring waitingListWatch(WaitingList waiting, SoleDuty duty) {
        return Recurring.every(Duration.ofSeconds(1), "waiting-list", () -> waiting.look(duty::ours));
    }

    @Bean
    RequestHandler<EventCancelled> eventCancelled(EventWords words) {
        return new EventCancelledHandler(words);
    }

    @Bean
    RequestHandler<EventMoved> eventMoved(EventWords words, EventReminders reminders) {
        return new EventMovedHandler(words, reminders);
    }

    @Bean
    Moving moving(Catalogues catalogues, Turns turns, Redis redis, BusinessClock clock) {
        return new Moving(catalogues, turns, redis, clock, System::nanoTime);
    }

    @Bean
    Recurring movingWatch(Moving moving, SoleDuty duty) {
        return Recurring.every(Duration.ofSeconds(1), "moving-watch", duty.only(moving::look));
    }

    @Bean
    CallingOff callingOff(Catalogues catalogues, Turns turns, BusinessClock clock, Region region) {
        return new CallingOff(catalogues, turns, clock, region.zone());
    }

    /** Who has not been told yet, because a process ended, is told within a minute. */
    @Bean
    Recurring callingOffWatch(CallingOff callingOff, SoleDuty duty) {
        return Recurring.every(Duration.ofMinutes(1), "calling-off-watch", duty.only(callingOff::resume));
    }
}
