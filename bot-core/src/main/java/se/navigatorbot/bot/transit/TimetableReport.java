package se.navigatorbot.bot.transit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the timetable that was to be read.
 *
 * @param validity the days it tells of, null when it tells of none
 * @param faults what in it cannot be used, at most a hundred
 */
public record TimetableReport(State state, @Nullable Validity validity, List<GtfsFault> faults) {

    /** None is wanted. */
    public static final TimetableReport NONE = new TimetableReport(State.NONE, null, List.of());

    /** One is wanted that cannot be opened. */
    public static final TimetableReport UNREADABLE = new TimetableReport(State.UNREADABLE, null, List.of());

    public TimetableReport {
        faults = List.copyOf(faults);
    }

    /** Whether it is used. */
    public enum State {
        NONE,
        UNREADABLE,
        /** It has faults and is to be used whole or not at all. */
        REFUSED,
        USED
    }
}
