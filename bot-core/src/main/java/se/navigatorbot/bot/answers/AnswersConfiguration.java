package se.navigatorbot.bot.answers;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.dialogue.TimetablePart;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.region.CentreNames;
import se.navigatorbot.bot.region.Region;

/** Answers that staff keep. */
@Configuration(proxyBeanMethods = false)
public class AnswersConfiguration {

    @Bean
    AnswerBook answerBook() {
        return new AnswerBook();
    }

    @Bean
    KnownAnswers knownAnswers(AnswerBook book) {
        return new KnownAnswers(book, new StudyDates());
    }

    @Bean
    StudyDates studyDates() {
        return new StudyDates();
    }

    @Bean
    TimetablePart studyReminders(Region region, OpeningHours hours, CentreNames names) {
        return new StudyReminders(region.zone(), hours, names);
    }
}
