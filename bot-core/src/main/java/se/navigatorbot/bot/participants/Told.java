package se.navigatorbot.bot.participants;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How it went, as somebody told it.
 *
 * @param by {@code person}, or a user name
 * @param about what was asked: {@code exit-1}, {@code exit-6} (months after a programme), {@code day_1}, {@code week_1},
 *     {@code month_1}, {@code month_6} (after the start at a workplace), {@link #PLACE}, or empty when nobody asked
 * @param settled what staff have found out about it, null while it is a word alone
 */
public record Told(
        Result result,
        Instant at,
        String by,
        String about,
        @Nullable Settled settled) {

    /** Of an end: it was a trainee place that ended, so that nothing is said about work. */
    public static final String PLACE = "place";

    /**
     * Staff have asked and know.
     *
     * @param by user name
     * @param so whether it is as it was told
     */
    public record Settled(Instant at, String by, boolean so) {}

    /** The word alone. */
    public Told(Result result, Instant at, String by, String about) {
        this(result, at, by, about, null);
    }

    /** Names it among all that was told of one person. */
    public String id() {
        return Long.toString(at.toEpochMilli(), Character.MAX_RADIX);
    }

    public LocalDate day(ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }

    public boolean confirmed() {
        return settled != null && settled.so();
    }

    /** Whether staff know that it is not so. */
    public boolean denied() {
        return settled != null && !settled.so();
    }

    Told settled(Settled how) {
        return new Told(result, at, by, about, how);
    }
}
