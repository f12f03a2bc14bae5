package se.navigatorbot.bot.latecomers;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.latecomers.Latecomers.Times;
import se.navigatorbot.bot.participants.Ground;
import se.navigatorbot.bot.privacy.Forgotten;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.spool.FirstAid;
import se.navigatorbot.bot.time.BusinessClock;
import se.navigatorbot.bot.time.Recurring;
import se.navigatorbot.bot.turns.Entrance;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.InboundMessage;
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
            FirstAid firstAid,
            MeterRegistry meters,
            @Value("${navigator.sms.sweep:PT5M}") Duration every) {
        Latecomers.Lists lists = new Latecomers.Lists(channels, () -> forgotten(entrance.ground(), firstAid));
        return new Latecomers(
                redis, entrance.leases(), reception, lists, new Times(clock.real(), clock, every), meters);
    }

    /** A provider's list holds the words of whoever was erased longer than this house; danger is heard all the same. */
    public static Predicate<InboundMessage> forgotten(Ground ground, FirstAid firstAid) {
        Forgotten.Marks marks = new Forgotten(ground.redis(), ground.documents()).read();
        return message -> marks.since(ground.addresses().hash(message.from()), message.writtenAt())
                && !firstAid.speaksOfDanger(message.text());
    }

    @Bean(destroyMethod = "close")
    Recurring latecomersWatch(Latecomers latecomers, @Value("${navigator.sms.sweep:PT5M}") Duration every) {
        return Recurring.every(OFTEN, "latecomers", every.isZero() ? () -> {} : latecomers::look);
    }
}
