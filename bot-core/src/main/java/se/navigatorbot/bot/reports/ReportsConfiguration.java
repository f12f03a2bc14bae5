package se.navigatorbot.bot.reports;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.partitions.SoleDuty;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.time.BusinessClock;
import se.navigatorbot.bot.time.Recurring;

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
    MonthsKept monthsKept(Redis redis, Documents documents, Figures figures, BusinessClock clock, Region region) {
        return new MonthsKept(redis, documents, figures::month, clock, region.zone());
    }

    @Bean
    Recurring monthsKeeping(MonthsKept months, SoleDuty duty) {
        return Recurring.every(Duration.ofMinutes(20), "months-kept", duty.only(months::keep));
    }

    @Bean
    Figures figures(People people, Region region, EsfSent sent) {
        return new Figures(people, region, sent);
    }
}
