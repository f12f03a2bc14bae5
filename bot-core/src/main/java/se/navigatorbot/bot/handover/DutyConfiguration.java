package se.navigatorbot.bot.handover;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.ChannelHealth;
import se.navigatorbot.channels.ChannelKind;

/** Who is on duty: the rosters of the region file and whoever knows the administrators' phones. */
@Configuration(proxyBeanMethods = false)
public class DutyConfiguration {

    @Bean
    DutyRoster dutyRoster(
            Region region, ObjectProvider<AdministratorPhones> administrators, ObjectProvider<Channel> channels) {
        return new RegionDuties(
                region,
                () -> administrators.stream().flatMap(a -> a.phones().stream()).toList(),
                () -> channels.stream().anyMatch(DutyConfiguration::rings));
    }

    private static boolean rings(Channel channel) {
        return channel.kind() == ChannelKind.SMS && channel.health().state() != ChannelHealth.State.OFF;
    }
}
