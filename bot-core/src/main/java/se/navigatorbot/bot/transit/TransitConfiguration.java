package se.navigatorbot.bot.transit;

import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The timetable, if there is one on disk. One that cannot be opened is told in the log, and the bot goes on without. */
@Configuration(proxyBeanMethods = false)
public class TransitConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(TransitConfiguration.class);

    @Bean
    BusWays busWays(@Value("${navigator.transit.file:}") String file) {
        return file.isBlank() ? BusWays.NONE : read(Path.of(file));
    }

    /** A timetable archive, or none when it cannot be opened. */
    static BusWays read(Path file) {
        try {
            Timetable timetable = GtfsFile.read(file);
            timetable.faults().forEach(fault -> LOG.warn("timetable: {}", fault));
            return timetable;
        } catch (IOException e) {
            LOG.warn("timetable: navigator.transit.file cannot be read ({}); ways by bus are not told", e.getMessage());
            return BusWays.NONE;
        }
    }
}
