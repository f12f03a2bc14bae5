package se.navigatorbot.bot.transit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of which a timetable tells, both included. Of other days it knows nothing: that no bus stands there is no word
 * that none goes.
 */
public record Validity(LocalDate from, LocalDate to) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** From the earlier to the later of both; either may be null. */
    static @Nullable Validity joined(@Nullable Validity one, @Nullable Validity other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return new Validity(
                one.from.isBefore(other.from) ? one.from : other.from, one.to.isAfter(other.to) ? one.to : other.to);
    }

    /** Of these days those that lie in the other too. */
    Validity within(Validity other) {
        return new Validity(from.isBefore(other.from) ? other.from : from, to.isAfter(other.to) ? other.to : to);
    }
}
