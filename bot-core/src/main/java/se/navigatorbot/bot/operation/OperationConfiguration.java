package se.navigatorbot.bot.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.HandlerMapping;
import se.navigatorbot.bot.redis.DataDirectory;
import se.navigatorbot.bot.redis.JedisRedis;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Store;
import se.navigatorbot.bot.spool.Spool;
import se.navigatorbot.bot.time.BusinessClock;
import se.navigatorbot.channels.Channel;

/** What operators see of the house, and what it refuses to start with. */
@Configuration(proxyBeanMethods = false)
public class OperationConfiguration {

    /** Before any other bean. */
    @Bean
    static StartChecks startChecks(Environment environment) {
        return new StartChecks(new Given(environment));
    }

    @Bean
    static DescribedOnRequest describedOnRequest() {
        return new DescribedOnRequest();
    }

    @Bean
    WriteProbe writeProbe(Redis redis) {
        return new WriteProbe(redis);
    }

    /** Named {@code acceptance} in health; readiness asks nothing else of the house. */
    @Bean
    AcceptanceHealth acceptanceHealthIndicator(WriteProbe probe, Spool spool) {
        return new AcceptanceHealth(probe, spool);
    }

    @Bean
    StoreHealth storeHealthIndicator(WriteProbe probe, Store store) {
        return new StoreHealth(probe, store);
    }

    @Bean
    SpoolHealth spoolHealthIndicator(Spool spool) {
        return new SpoolHealth(spool);
    }

    /** Each channel by its kind; those that are down make the whole down, but not readiness. */
    @Bean
    HealthContributor channelsHealthContributor(ObjectProvider<Channel> channels) {
        Map<String, Channel> byKind = new TreeMap<>();
        channels.forEach(channel -> byKind.put(channel.kind().name().toLowerCase(Locale.ROOT), channel));
        return CompositeHealthContributor.fromMap(byKind, OneChannelHealth::new);
    }

    /** For Prometheus. */
    @Bean
    HouseMeters houseMeters(JedisRedis redis, ObjectProvider<Channel> channels) {
        return new HouseMeters(redis, channels);
    }

    /** What waits on disk, for Prometheus. */
    @Bean
    MeterBinder spoolMeters(Spool spool, BusinessClock clock) {
        return registry -> {
            Gauge.builder("navigator.spool.waiting", spool, Spool::waiting)
                    .description("things kept on disk until the store takes them")
                    .register(registry);
            Gauge.builder("navigator.spool.oldest.seconds", spool, s -> age(s, clock))
                    .description("age of the oldest of them")
                    .register(registry);
        };
    }

    private static double age(Spool spool, BusinessClock clock) {
        return spool.oldest()
                .map(at -> Duration.between(at, clock.instant()).toMillis() / 1000.0)
                .orElse(0.0);
    }

    /** Why health is as it is, for this machine alone. */
    @Bean
    DetailsHere detailsHere() {
        return new DetailsHere();
    }

    @Bean
    @ConditionalOnWebApplication
    SpareMemory spareMemory() {
        return new SpareMemory();
    }

    /** The last words of a start. */
    @Bean
    @ConditionalOnWebApplication
    Welcome welcome(Store store, DataDirectory data, Map<String, HandlerMapping> mappings) {
        return new Welcome(store, data, new Addresses(mappings.values()));
    }
}
