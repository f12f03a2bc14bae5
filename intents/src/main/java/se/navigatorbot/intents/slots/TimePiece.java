package se.navigatorbot.intents.slots;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** One part of a time expression: a day, a week, a clock time, a part of the day, or a word that bounds them. */
sealed interface TimePiece {

    /** Days that are known; several are alternatives. */
    record Days(List<LocalDate> days, boolean sure) implements TimePiece {
        static Days of(LocalDate day) {
            return new Days(List.of(day), true);
        }
    }

    /** A weekday whose date depends on its neighbours. */
    record Weekday(DayOfWeek day, Mode mode) implements TimePiece {}

    /** Which of the weekdays of that name. */
    enum Mode {
        COMING,
        NOW,
        NEXT,
        LAST
    }

    /** A whole ISO week, by its Monday. */
    record Week(LocalDate monday, boolean sure) implements TimePiece {}

    /** Days in a row, the last one not included. */
    record Span(LocalDate from, LocalDate to, boolean sure) implements TimePiece {}

    /** So many weeks after the day beside it. */
    record Ahead(int weeks) implements TimePiece {}

    /** A stretch of time that needs no neighbour. */
    record Moment(LocalDateTime from, LocalDateTime to, boolean sure) implements TimePiece {}

    /**
     * A clock time.
     *
     * @param hour 0 to 24; 24 is the midnight that ends the day, and so on the next one
     * @param exact written so that morning and afternoon cannot be mixed up
     * @param bare a number that is a clock time only beside a day
     * @param before minutes it may be earlier
     * @param after minutes it may be later; both 0 for a point in time
     */
    record Clock(int hour, int minute, boolean exact, boolean bare, int before, int after) implements TimePiece {
        static Clock of(int hour, int minute, boolean exact) {
            return new Clock(hour, minute, exact, false, 0, 0);
        }

        Clock around(int minutesBefore, int minutesAfter) {
            return new Clock(hour, minute, exact, bare, minutesBefore, minutesAfter);
        }
    }

    /** Hours of a day: a part of it, or "13-15". */
    record Hours(LocalTime from, LocalTime to, boolean part) implements TimePiece {}

    /** A word such as "senast" before a day or a clock time. */
    record Bound(Side side) implements TimePiece {}

    /** On which side of the day or clock time. */
    enum Side {
        BEFORE,
        UNTIL,
        THROUGH,
        FROM,
        AFTER
    }

    /** A piece and the place after it. */
    record Found(TimePiece piece, int end) {}
}
