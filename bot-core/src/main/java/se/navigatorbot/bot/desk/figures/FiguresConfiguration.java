package se.navigatorbot.bot.desk.figures;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.desk.queue.AnswerPromise;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.staff.calls.HouseTime;

/** Figures at the desk. */
@Configuration(proxyBeanMethods = false)
@Import({FiguresPages.class, MonthPages.class})
public class FiguresConfiguration {

    @Bean
    FirstAnswers firstAnswers(People people, AnswerPromise promise, Catalogues catalogues, HouseTime time) {
        return new FirstAnswers(people, promise, catalogues, time);
    }
}
