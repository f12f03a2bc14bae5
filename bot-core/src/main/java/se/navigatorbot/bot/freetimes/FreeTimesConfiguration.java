package se.navigatorbot.bot.freetimes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.diary.Diary;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.region.Region;

/** Coaches' times: the rules, what is taken, and what is left. */
@Configuration(proxyBeanMethods = false)
public class FreeTimesConfiguration {

    @Bean
    CoachBook coachBook(Redis redis, Documents documents) {
        return new RedisCoachBook(redis, documents);
    }

    @Bean
    FreeTimes freeTimes(CoachBook book, Diary diary, OpeningHours hours, Region region) {
        return new FreeTimes(book, diary, hours, region);
    }
}
