package se.navigatorbot.bot.redis.embedded;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.redis.OwnServer;

/** Brings the embedded server, for when no address of another is set. */
@Configuration(proxyBeanMethods = false)
public class EmbeddedConfiguration {

    /** Started only when asked. */
    @Bean
    OwnServer ownServer() {
        return EmbeddedRedis::start;
    }
}
