package se.navigatorbot.bot.journeys;

import java.util.function.UnaryOperator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.dialogue.ChoiceReading;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.TimetablePart;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.region.CentreNames;
import se.navigatorbot.bot.region.Programme;
import se.navigatorbot.bot.region.Region;

/** Time in programmes and at workplaces, and the questions how it goes and how it went. */
@Configuration(proxyBeanMethods = false)
public class JourneysConfiguration {

    @Bean
    OutcomeSkill outcomeSkill(StaffQueue queue, ChoiceReading choices) {
        return new OutcomeSkill(queue, choices);
    }

    @Bean
    AbsenceSkill absenceSkill(StaffQueue queue) {
        return new AbsenceSkill(queue);
    }

    @Bean
    TimetablePart stayFollowUps(Region region, CentreNames names) {
        return new StayFollowUps(region.zone(), names);
    }

    @Bean
    TimetablePart exitFollowUps(Region region, CentreNames names) {
        return new ExitFollowUps(region.zone(), names);
    }

    @Bean
    RequestHandler<StartStay> startStay() {
        return new StartStayHandler();
    }

    @Bean
    RequestHandler<EndStay> endStay() {
        return new EndStayHandler();
    }

    @Bean
    RequestHandler<Enrol> enrol(Region region) {
        return new EnrolHandler(names(region));
    }

    @Bean
    RequestHandler<Leave> leave(Region region) {
        return new LeaveHandler(names(region));
    }

    @Bean
    RequestHandler<CorrectEnrolment> correctEnrolment(Region region) {
        return new CorrectEnrolmentHandler(names(region));
    }

    @Bean
    RequestHandler<CorrectStay> correctStay() {
        return new CorrectStayHandler();
    }

    @Bean
    RequestHandler<Attest> attest() {
        return new AttestHandler();
    }

    @Bean
    RequestHandler<NoteJourney> noteJourney() {
        return new NoteJourneyHandler();
    }

    @Bean
    RequestHandler<SettleTold> settleTold() {
        return new SettleToldHandler();
    }

    private static UnaryOperator<String> names(Region region) {
        return id -> region.programmes().stream()
                .filter(programme -> programme.id().equals(id))
                .map(Programme::name)
                .findFirst()
                .orElse(id);
    }
}
