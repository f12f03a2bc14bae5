package se.navigatorbot.bot.catalogue;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.time.BusinessClock;
import se.navigatorbot.bot.time.Recurring;

/** What the centres offer, read when first asked for and looked at again each second. */
@Configuration(proxyBeanMethods = false)
public class CatalogueConfiguration {

    @Bean
    RedisCatalogues catalogues(Redis redis, Documents documents, BusinessClock clock) {
        return new RedisCatalogues(redis, documents, clock);
    }

    /** Other processes write too; their changes are seen within a second. */
    @Bean
    Recurring catalogueWatch(RedisCatalogues catalogues) {
        return Recurring.every(Duration.ofSeconds(1), "catalogue-watch", catalogues::refresh);
    }
}
