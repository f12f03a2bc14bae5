package se.navigatorbot.bot.handover;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.region.Region;

/** Who is on duty: the rosters of the region file and whoever knows the administrators' phones. */
@Configuration(proxyBeanMethods = false)
public class DutyConfiguration {

    @Bean
    DutyRoster dutyRoster(Region region, ObjectProvider<AdministratorPhones> administrators) {
        return new RegionDuties(
                region,
                () -> administrators.stream().flatMap(a -> a.phones().stream()).toList());
    }
}
