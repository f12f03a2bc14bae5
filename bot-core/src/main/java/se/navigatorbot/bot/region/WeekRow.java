package se.navigatorbot.bot.region;

import java.time.DayOfWeek;

/** One row of a centre's week: from when to when on a weekday, and what for. */
public record WeekRow(DayOfWeek day, Span span, Kind kind) {

    /** What the hours are for. */
    public enum Kind {
        /** The door is open and staff are there. */
        OPEN,
        /** One may come without an appointment to meet a coach. */
        DROP_IN,
        /** Somebody answers the phone. */
        PHONE
    }
}
