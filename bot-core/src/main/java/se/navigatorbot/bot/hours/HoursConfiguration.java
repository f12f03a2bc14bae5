package se.navigatorbot.bot.hours;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.region.Region;

/** When the region's centres are open. */
@Configuration(proxyBeanMethods = false)
public class HoursConfiguration {

    @Bean
    OpeningHours openingHours(Region region) {
        return new CentreHours(region);
    }
}
