package se.navigatorbot.bot.signups;

import java.time.LocalTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.dialogue.AnswersQuestion;
import se.navigatorbot.bot.dialogue.TimetablePart;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Region;

/** Reminders of activities and the answers to them. */
@Configuration(proxyBeanMethods = false)
public class SignUpsConfiguration {

    @Bean
    TimetablePart eventReminders(
            OpeningHours hours, Region region, @Value("${navigator.reminders.evening:16:00}") String evening) {
        return new EventReminders(
                hours,
                region.zone(),
                LocalTime.parse(evening),
                id -> region.centre(id).map(Centre::name).orElse(region.commonName()));
    }

    @Bean
    AnswersQuestion eventReminderAnswers() {
        return new EventReminderAnswers();
    }
}
