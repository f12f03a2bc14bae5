package se.navigatorbot.bot.staff.calls;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import se.navigatorbot.bot.region.Region;

/** The controllers of the staff API. */
@Configuration(proxyBeanMethods = false)
@Import({LoginCalls.class, StaffCalls.class})
public class CallsConfiguration {

    @Bean
    Places places(Region region) {
        return new Places(region);
    }
}
