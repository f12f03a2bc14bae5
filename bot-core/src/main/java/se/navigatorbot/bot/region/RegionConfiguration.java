package se.navigatorbot.bot.region;

import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import se.navigatorbot.bot.time.BusinessClock;

/** The region this house serves. */
@Configuration(proxyBeanMethods = false)
public class RegionConfiguration {

    private static final Logger log = LoggerFactory.getLogger(RegionConfiguration.class);

    @Bean
    Region region(@Value("${navigator.region:blekinge}") String named, BusinessClock clock) {
        Region region = RegionFiles.load(named);
        LocalDate today = LocalDate.ofInstant(clock.instant(), region.zone());
        region.helplines().stream()
                .filter(line -> line.stale(today))
                .forEach(line -> log.warn(
                        "Help line {} was last verified on {}: check number and hours in the region file",
                        line.id(),
                        line.verified()));
        return region;
    }

    @Bean
    Helplines helplines(Region region) {
        return new RegionHelplines(region);
    }

    @Bean
    OpenedChannels openedChannels(Region region, Environment settings) {
        return new RegionChannels(region, Rehearsal.of(settings));
    }
}
