package se.navigatorbot.bot.desk.answers;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Redis;

/** Ready answers. */
@Configuration(proxyBeanMethods = false)
@Import(AnswersPages.class)
public class AnswersConfiguration {

    @Bean
    ReadyAnswers readyAnswers(Redis redis, Documents documents) {
        return new ReadyAnswers(redis, documents);
    }
}
