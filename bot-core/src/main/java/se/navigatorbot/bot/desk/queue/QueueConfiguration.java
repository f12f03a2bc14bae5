package se.navigatorbot.bot.desk.queue;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.desk.pages.Pages;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.participants.Ground;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.staff.StaffAccounts;
import se.navigatorbot.bot.staff.calls.HouseTime;

/** The queue for humans as the desk shows it. */
@Configuration(proxyBeanMethods = false)
@Import(QueuePages.class)
public class QueueConfiguration {

    @Bean
    QueueBoard queueBoard(People people, Ground ground) {
        return new QueueBoard(people, ground.onlookers(), ground.clock());
    }

    @Bean
    FirstNames firstNames(StaffAccounts accounts) {
        return new FirstNames(accounts);
    }

    @Bean
    AnswerPromise answerPromise(OpeningHours hours, @Value("${navigator.desk.answer-within:PT4H}") Duration within) {
        return new AnswerPromise(hours, within);
    }

    @Bean
    QueueWords queueWords(
            Region region, Catalogues catalogues, AnswerPromise promise, FirstNames names, HouseTime time) {
        return new QueueWords(region, catalogues, promise, names, time);
    }

    @Bean
    QueueView queueView(QueueBoard board, QueueWords words, Pages pages) {
        return new QueueView(board, words, pages);
    }
}
