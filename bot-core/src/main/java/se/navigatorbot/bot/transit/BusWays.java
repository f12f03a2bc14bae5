package se.navigatorbot.bot.transit;

import java.time.LocalDateTime;

/** Asks the timetable. */
public interface BusWays {

    /** Without a timetable. */
    BusWays NONE = new BusWays() {
        @Override
        public boolean known() {
            return false;
        }

        @Override
        public WayFound before(Spot from, Spot to, LocalDateTime start) {
            return WayFound.NONE;
        }
    };

    /** Whether there is a timetable to ask. */
    boolean known();

    /** Whether places far from each other are called so, and it is not said which is meant. */
    default boolean unsure(Spot spot) {
        return false;
    }

    /** Whether any stop is called after the first of its names. */
    default boolean stopsAt(Spot spot) {
        return false;
    }

    /**
     * The last way that comes in time.
     *
     * @param start when to be there, local time
     * @return nothing when there is none that day within four hours, or no stop is called so
     */
    WayFound before(Spot from, Spot to, LocalDateTime start);
}
