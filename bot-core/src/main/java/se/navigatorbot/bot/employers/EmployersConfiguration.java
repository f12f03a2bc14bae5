package se.navigatorbot.bot.employers;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.intents.Understander;

/** The register of employers, and their offers as drafts. */
@Configuration(proxyBeanMethods = false)
public class EmployersConfiguration {

    @Bean
    Employers employers(Redis redis, Documents documents) {
        return new Employers(redis, documents);
    }

    @Bean
    EmployerOffers employerOffers(People people, Understander understander, Region region) {
        return new EmployerOffers(people, understander, region.zone());
    }
}
