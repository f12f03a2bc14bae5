package se.navigatorbot.bot.calendars;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.intents.Understander;

/** Calendars of other programs. */
@Configuration(proxyBeanMethods = false)
public class CalendarsConfiguration {

    @Bean
    IcsReader icsReader(Region region) {
        return new IcsReader(region.zone());
    }

    @Bean
    ProgrammeImport programmeImport(Understander understander) {
        return new ProgrammeImport(understander);
    }
}
