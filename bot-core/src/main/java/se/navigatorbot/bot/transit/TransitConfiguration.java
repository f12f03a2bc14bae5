package se.navigatorbot.bot.transit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.region.Municipality;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.transit.TimetableReport.State;

/** The timetable, if there is one on disk. One that cannot be opened is told in the log, and the bot goes on without. */
@Configuration(proxyBeanMethods = false)
public class TransitConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(TransitConfiguration.class);

    @Bean
    BusWays busWays(
            @Value("${navigator.transit.file:}") String file,
            @Value("${navigator.transit.whole:false}") boolean whole,
            Region region) {
        List<String> towns =
                region.municipalities().stream().map(Municipality::name).toList();
        return file.isBlank() ? BusWays.NONE : read(Path.of(file), towns, whole);
    }

    /**
     * A timetable archive, or none when it cannot be opened.
     *
     * @param whole whether one with a fault in any row is not used at all
     */
    static BusWays read(Path file, List<String> towns, boolean whole) {
        try {
            Timetable timetable = GtfsFile.read(file, towns);
            timetable.faults().forEach(fault -> LOG.warn("timetable: {}", fault));
            if (whole && !timetable.faults().isEmpty()) {
                LOG.warn("timetable: it has faults and is not used (navigator.transit.whole)");
                return unused(new TimetableReport(State.REFUSED, null, timetable.faults()));
            }
            return timetable;
        } catch (IOException e) {
            LOG.warn("timetable: navigator.transit.file cannot be read ({}); ways by bus are not told", e.getMessage());
            return unused(TimetableReport.UNREADABLE);
        }
    }

    /** Answers as without one, and staff are told why. */
    private static BusWays unused(TimetableReport report) {
        return new BusWays() {
            @Override
            public boolean known() {
                return false;
            }

            @Override
            public TimetableReport report() {
                return report;
            }

            @Override
            public WayFound before(Spot from, Spot to, LocalDateTime start) {
                return WayFound.NONE;
            }
        };
    }
}
