package se.navigatorbot.bot.outbox;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.region.OpenedChannels;
import se.navigatorbot.bot.region.Region;

/** The last word on every message. */
@Configuration(proxyBeanMethods = false)
public class JudgeConfiguration {

    @Bean
    QuietHours quietHours(
            @Value("${navigator.quiet-hours:20:00-08:00}") String setting, OpeningHours hours, Region region) {
        return QuietHours.parse(setting, hours, region.zone());
    }

    @Bean
    StillTrue stillTrue(ObjectProvider<StoppedBroadcasts> broadcasts) {
        return new StillTrue(id -> broadcasts.stream().anyMatch(b -> b.stopped(id)));
    }

    @Bean
    Judge judge(QuietHours quiet, StillTrue stillTrue, OpenedChannels opened) {
        return new HouseJudge(quiet, stillTrue, new AddressChoice(opened));
    }
}
