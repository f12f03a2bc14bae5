package se.navigatorbot.bot.backup;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.JedisRedis;
import se.navigatorbot.bot.time.BusinessClock;

/** Copies of the store. */
@Configuration(proxyBeanMethods = false)
public class BackupConfiguration {

    @Bean
    Backup backup(JedisRedis redis, Documents documents, BusinessClock clock) {
        return new Backup(redis, documents, clock.real());
    }
}
