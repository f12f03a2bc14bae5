package se.navigatorbot.admin.screen;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How answers are written. */
@Configuration(proxyBeanMethods = false)
public class ScreenConfiguration {

    @Bean
    Output output() {
        return new Output();
    }
}
