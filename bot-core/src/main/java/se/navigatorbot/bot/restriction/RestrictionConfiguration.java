package se.navigatorbot.bot.restriction;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.dialogue.RequestHandler;

/** Restriction of processing. */
@Configuration(proxyBeanMethods = false)
public class RestrictionConfiguration {

    @Bean
    RequestHandler<RestrictPerson> restrictPerson() {
        return new RestrictPersonHandler();
    }
}
