package se.navigatorbot.bot.wordings;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import se.navigatorbot.bot.dialogue.SwedishTexts;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.time.Recurring;

/** Every Swedish text, changeable while the house runs. */
@Configuration(proxyBeanMethods = false)
public class WordingsConfiguration {

    private static final Duration OFTEN = Duration.ofSeconds(5);

    /** Stands before the bare texts of the dialogue. */
    @Bean
    @Primary
    RunningTexts runningTexts(Redis redis, Documents documents) {
        return new RunningTexts(SwedishTexts.load(), redis, documents);
    }

    @Bean
    Recurring wordingsLook(RunningTexts texts) {
        return Recurring.every(OFTEN, "wordings-look", texts::look);
    }
}
