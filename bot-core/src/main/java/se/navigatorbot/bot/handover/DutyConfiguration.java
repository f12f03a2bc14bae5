package se.navigatorbot.bot.handover;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.region.Region;

/** Who is on duty: the rosters of the region file. */
@Configuration(proxyBeanMethods = false)
public class DutyConfiguration {

    @Bean
    DutyRoster dutyRoster(Region region) {
        return new RegionDuties(region);
    }
}
