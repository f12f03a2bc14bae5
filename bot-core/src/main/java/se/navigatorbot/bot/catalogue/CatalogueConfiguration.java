package se.navigatorbot.bot.catalogue;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;
import se.navigatorbot.bot.time.BusinessClock;

/** What the centres offer, read at start and looked at again each second. */
@Configuration(proxyBeanMethods = false)
public class CatalogueConfiguration {

    private static final Logger log = LoggerFactory.getLogger(CatalogueConfiguration.class);

    @Bean
    RedisCatalogues catalogues(Redis redis, Documents documents, BusinessClock clock) {
        RedisCatalogues catalogues = new RedisCatalogues(redis, documents, clock);
        catalogues.refresh();
        return catalogues;
    }

    /** Other processes write too; their changes are seen within a second. */
    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService catalogueWatch(RedisCatalogues catalogues) {
        ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "catalogue-watch");
            thread.setDaemon(true);
            return thread;
        });
        watch.scheduleWithFixedDelay(() -> look(catalogues), 1, 1, TimeUnit.SECONDS);
        return watch;
    }

    private static void look(RedisCatalogues catalogues) {
        try {
            catalogues.refresh();
        } catch (RedisAwayException e) {
            log.debug("The catalogue stays as it was read: the store is away");
        } catch (RuntimeException e) {
            log.warn("The catalogue could not be read; the one read before stays in use", e);
        }
    }
}
