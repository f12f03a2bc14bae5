package se.navigatorbot.bot.handover;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.ChannelHealth;
import se.navigatorbot.channels.ChannelKind;

/** Who is on duty: the rosters of the region file, and what is known of those who work here. */
@Configuration(proxyBeanMethods = false)
public class DutyConfiguration {

    @Bean
    DutyRoster dutyRoster(
            Region region,
            ObjectProvider<Colleagues> colleagues,
            OpeningHours hours,
            Catalogues catalogues,
            ObjectProvider<Channel> channels) {
        return new RegionDuties(
                region,
                () -> colleagues.getIfAvailable(() -> Colleagues.NOBODY).all(),
                hours,
                catalogues::current,
                kind -> channels.stream().anyMatch(channel -> rings(channel, kind)));
    }

    private static boolean rings(Channel channel, ChannelKind kind) {
        return channel.kind() == kind && channel.health().state() != ChannelHealth.State.OFF;
    }

    @Bean
    WhoIsThere whoIsThere(OpeningHours hours, Catalogues catalogues) {
        return new WhoIsThere(new Presence(hours), catalogues::current);
    }
}
