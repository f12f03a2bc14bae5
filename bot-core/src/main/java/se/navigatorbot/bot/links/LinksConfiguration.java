package se.navigatorbot.bot.links;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Redis;

/** The codes. */
@Configuration(proxyBeanMethods = false)
public class LinksConfiguration {

    @Bean
    StoredLinkCodes linkCodes(Redis redis, Documents documents, People people) {
        return new StoredLinkCodes(redis, documents, people);
    }
}
