package se.navigatorbot.bot.transit;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Asks the timetable. */
public interface BusWays {

    /** Without a timetable. */
    BusWays NONE = new BusWays() {
        @Override
        public boolean known() {
            return false;
        }

        @Override
        public Optional<BusWay> before(List<String> from, List<String> to, LocalDateTime start) {
            return Optional.empty();
        }
    };

    /** Whether there is a timetable to ask. */
    boolean known();

    /**
     * The last way that comes in time.
     *
     * @param from names of places, the best first: the first that a stop is called after counts
     * @param to as {@code from}
     * @param start when to be there, local time
     * @return empty when there is none that day within four hours, or no stop is called so
     */
    Optional<BusWay> before(List<String> from, List<String> to, LocalDateTime start);
}
