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

    /** What became of the timetable that was to be read, and of which days it tells. */
    default TimetableReport report() {
        return TimetableReport.NONE;
    }

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
     * @return no bus when there is none that day within four hours, or no stop is called so; {@link WayFound#OUTSIDE} when
     *     nothing is known of that day
     */
    WayFound before(Spot from, Spot to, LocalDateTime start);
}
