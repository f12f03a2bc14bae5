package se.navigatorbot.bot.reports;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.region.Region;

/** Figures, worked out when they are asked for. */
@Configuration(proxyBeanMethods = false)
public class ReportsConfiguration {

    @Bean
    EsfSent esfSent(Redis redis) {
        return new EsfSent(redis);
    }

    @Bean
    ReminderTrial reminderTrial(@Value("${navigator.reminders.compare:}") String period) {
        return ReminderTrial.of(period);
    }

    @Bean
    Figures figures(People people, Region region, EsfSent sent) {
        return new Figures(people, region, sent);
    }
}
