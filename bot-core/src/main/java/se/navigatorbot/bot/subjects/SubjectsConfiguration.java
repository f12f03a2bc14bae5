package se.navigatorbot.bot.subjects;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.crisis.CrisisSkill;
import se.navigatorbot.bot.dialogue.AnswersQuestion;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.SubjectWords;
import se.navigatorbot.bot.dialogue.Texts;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.outbox.AddressMoved;
import se.navigatorbot.bot.outbox.AddressReopened;
import se.navigatorbot.bot.outbox.AddressUnreachable;
import se.navigatorbot.bot.outbox.ProviderStopped;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.region.CentreNames;

/** What a person wants to get, and whether an address is theirs. */
@Configuration(proxyBeanMethods = false)
public class SubjectsConfiguration {

    @Bean
    Skill stopSkill(CentreNames names) {
        return new StopSkill(names);
    }

    @Bean
    Skill startSkill(CentreNames names, Texts texts) {
        return new StartSkill(names, new SubjectWords(texts));
    }

    @Bean
    Skill wrongNumberSkill(StaffQueue queue) {
        return new WrongNumberSkill(queue);
    }

    @Bean
    RequestHandler<AllowSender> allowSender() {
        return new AllowSenderHandler();
    }

    @Bean
    AnswersQuestion addressAnswers(CentreNames names) {
        return new AddressAnswers(names);
    }

    @Bean
    RequestHandler<AddressGiven> addressGiven(CentreNames names) {
        return new AddressGivenHandler(names);
    }

    @Bean
    RequestHandler<ProviderStopped> providerStopped(StaffQueue queue, CrisisSkill crisis) {
        return new ProviderStoppedHandler(queue, crisis);
    }

    @Bean
    RequestHandler<AddressUnreachable> addressUnreachable(StaffQueue queue, CrisisSkill crisis) {
        return new AddressUnreachableHandler(queue, crisis);
    }

    @Bean
    RequestHandler<AddressReopened> addressReopened() {
        return new AddressReopenedHandler();
    }

    @Bean
    RequestHandler<AddressPassedOn> addressPassedOn(People people) {
        return new AddressPassedOnHandler(people);
    }

    @Bean
    RequestHandler<AddressMoved> addressMoved(People people) {
        return new AddressMovedHandler(people);
    }
}
