package se.navigatorbot.bot.freetimes;

import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.diary.Diary;
import se.navigatorbot.bot.handover.Colleagues;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.time.BusinessClock;
import se.navigatorbot.bot.time.Recurring;

/** Coaches' times: the rules, what is taken, and what is left. */
@Configuration(proxyBeanMethods = false)
public class FreeTimesConfiguration {

    @Bean
    CoachBook coachBook(Redis redis, Documents documents) {
        return new RedisCoachBook(redis, documents);
    }

    /** One who asks reads every row, so it is done now and then. */
    @Bean
    Recurring diaryCheck(CoachBook book, People people, Diary diary, BusinessClock clock, Region region) {
        DiaryCheck check = new DiaryCheck(book, people, diary, clock, region.zone());
        return Recurring.every(Duration.ofMinutes(15), "diary-check", check::compare);
    }

    @Bean
    FreeTimes freeTimes(
            CoachBook book, Diary diary, OpeningHours hours, Region region, ObjectProvider<Colleagues> colleagues) {
        return new FreeTimes(
                book,
                diary,
                hours,
                region,
                () -> colleagues.getIfAvailable(() -> Colleagues.NOBODY).all());
    }
}
