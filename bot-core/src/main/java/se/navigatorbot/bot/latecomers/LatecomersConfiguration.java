package se.navigatorbot.bot.latecomers;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.latecomers.Latecomers.Times;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.time.BusinessClock;
import se.navigatorbot.bot.time.Recurring;
import se.navigatorbot.bot.turns.Entrance;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.Reception;

/** Looks after what providers have not brought, unless {@code navigator.sms.sweep} is nought. */
@Configuration(proxyBeanMethods = false)
public class LatecomersConfiguration {

    private static final Duration OFTEN = Duration.ofSeconds(10);

    @Bean
    Latecomers latecomers(
            Redis redis,
            Entrance entrance,
            Reception reception,
            List<Channel> channels,
            BusinessClock clock,
            MeterRegistry meters,
            @Value("${navigator.sms.sweep:PT5M}") Duration every) {
        return new Latecomers(
                redis, entrance.leases(), reception, channels, new Times(clock.real(), clock, every), meters);
    }

    @Bean(destroyMethod = "close")
    Recurring latecomersWatch(Latecomers latecomers, @Value("${navigator.sms.sweep:PT5M}") Duration every) {
        return Recurring.every(OFTEN, "latecomers", every.isZero() ? () -> {} : latecomers::look);
    }
}
