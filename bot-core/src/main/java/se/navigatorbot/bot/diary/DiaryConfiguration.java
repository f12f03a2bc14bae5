package se.navigatorbot.bot.diary;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.redis.Redis;

/** The diary of all coaches. */
@Configuration(proxyBeanMethods = false)
public class DiaryConfiguration {

    @Bean
    Diary diary(Redis redis) {
        return new RedisDiary(redis);
    }
}
