package se.navigatorbot.admin.screen;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What commands write on. */
@Configuration(proxyBeanMethods = false)
public class ScreenConfiguration {

    @Bean
    Screen screen() {
        return new Screen();
    }
}
