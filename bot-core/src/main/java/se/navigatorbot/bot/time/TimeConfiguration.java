package se.navigatorbot.bot.time;

import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one business clock. */
@Configuration(proxyBeanMethods = false)
public class TimeConfiguration {

    /** In step with the machine, or started at {@code navigator.clock} (an ISO instant) for a demonstration. */
    @Bean
    BusinessClock businessClock(@Value("${navigator.clock:}") String start) {
        Clock real = Clock.systemUTC();
        return start.isBlank() ? BusinessClock.real(real) : BusinessClock.startingAt(Instant.parse(start), real);
    }
}
