package se.navigatorbot.intents;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A time that was said, in local time of the reader's zone, half-open.
 *
 * @param kind how exactly it was said
 * @param from first moment, {@link LocalDateTime#MIN} for an open start
 * @param to first moment after it, {@link LocalDateTime#MAX} for an open end; one minute after {@code from} for a
 *     point in time
 * @param sure false when a reasonable reader would ask back ("nästa fredag") before anything is booked on it
 */
public record When(Kind kind, LocalDateTime from, LocalDateTime to, boolean sure) {

    /** A whole day, a point in time, or a span. */
    public enum Kind {
        DATE,
        DATETIME,
        INTERVAL
    }

    public static When date(LocalDate day) {
        return new When(Kind.DATE, day.atStartOfDay(), day.plusDays(1).atStartOfDay(), true);
    }

    public static When dateTime(LocalDateTime at) {
        return new When(Kind.DATETIME, at, at.plusMinutes(1), true);
    }

    public static When interval(LocalDateTime from, LocalDateTime to) {
        return new When(Kind.INTERVAL, from, to, true);
    }

    /** The same time, to be asked back before anything is booked on it. */
    public When unsure() {
        return new When(kind, from, to, false);
    }

    /** The day it starts on. */
    public LocalDate day() {
        return from.toLocalDate();
    }
}
