package se.navigatorbot.bot.monthly;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.dialogue.Interjection;
import se.navigatorbot.bot.dialogue.TimetablePart;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.region.CentreNames;
import se.navigatorbot.bot.region.Region;

/** The word about the activity report: how it is chosen, and when it comes. */
@Configuration(proxyBeanMethods = false)
public class MonthlyConfiguration {

    @Bean
    Interjection reportWish() {
        return new ReportWish();
    }

    @Bean
    TimetablePart reportTimes(Region region, OpeningHours hours, CentreNames names) {
        return new ReportTimes(region.zone(), hours, names);
    }
}
