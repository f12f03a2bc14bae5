package se.navigatorbot.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Predicate;
import se.navigatorbot.bot.hours.OpeningHours;

/**
 * The hours in which nobody is disturbed unasked. Everything is reckoned in local time and by calendar day, so that the
 * days on which clocks change need no case of their own.
 */
public final class QuietHours {

    private static final LocalTime NIGHT_FROM = LocalTime.of(22, 0);
    private static final LocalTime NIGHT_TO = LocalTime.of(6, 30);
    private static final LocalTime EARLY = LocalTime.of(8, 30);
    private static final Duration SOON = Duration.ofHours(12);
    private static final int LONGEST_REST = 31;

    private final LocalTime from;
    private final LocalTime to;
    private final OpeningHours hours;
    private final ZoneId zone;

    private QuietHours(LocalTime from, LocalTime to, OpeningHours hours, ZoneId zone) {
        this.from = from;
        this.to = to;
        this.hours = hours;
        this.zone = zone;
    }

    /**
     * Reads {@code 20:00-08:00}: from an evening to a morning.
     *
     * @throws IllegalArgumentException naming the setting when it is not that
     */
    public static QuietHours parse(String setting, OpeningHours hours, ZoneId zone) {
        String[] ends = setting.split("-");
        if (!setting.matches("\\d\\d:\\d\\d-\\d\\d:\\d\\d")
                || !LocalTime.parse(ends[1]).isBefore(LocalTime.parse(ends[0]))) {
            throw new IllegalArgumentException("navigator.quiet-hours must be like 20:00-08:00");
        }
        return new QuietHours(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]), hours, zone);
    }

    /** The first moment from {@code now} on that is neither night nor a weekend or public holiday. */
    public Instant daytime(Instant now) {
        return firstDay(now, day -> !hours.restDay(day));
    }

    /** The first moment from {@code now} on that is not night, on any day. */
    public Instant anyDay(Instant now) {
        return firstDay(now, day -> true);
    }

    /**
     * When news of a change may go: by day, but no later than twelve hours before the thing begins. From then on at once
     * but for the deep of the night, and then too when the thing begins early.
     *
     * @param begins local time at which the changed thing would have begun
     */
    Instant change(Instant now, LocalDateTime begins) {
        Instant soon = instant(begins.minus(SOON));
        if (!now.isBefore(soon)) {
            return soonChange(now, begins);
        }
        Instant day = daytime(now);
        Instant latest = soonChange(soon, begins);
        return day.isBefore(latest) ? day : latest;
    }

    private Instant soonChange(Instant now, LocalDateTime begins) {
        LocalDateTime local = LocalDateTime.ofInstant(now, zone);
        boolean deepNight =
                !local.toLocalTime().isBefore(NIGHT_FROM) || local.toLocalTime().isBefore(NIGHT_TO);
        LocalDateTime morning = next(local, NIGHT_TO);
        boolean tooSoon = begins.isBefore(morning.toLocalDate().atTime(EARLY));
        return deepNight && !tooSoon ? instant(morning) : now;
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, zone);
    }

    private Instant firstDay(Instant now, Predicate<LocalDate> fits) {
        LocalDateTime local = LocalDateTime.ofInstant(now, zone);
        if (fits.test(local.toLocalDate())
                && !local.toLocalTime().isBefore(to)
                && local.toLocalTime().isBefore(from)) {
            return now;
        }
        LocalDateTime morning = next(local, to);
        for (int days = 0; days < LONGEST_REST && !fits.test(morning.toLocalDate()); days++) {
            morning = morning.plusDays(1);
        }
        return instant(morning);
    }

    /** The next time the clock shows that, later than {@code local}. */
    private static LocalDateTime next(LocalDateTime local, LocalTime time) {
        LocalDateTime today = local.toLocalDate().atTime(time);
        return today.isAfter(local) ? today : today.plusDays(1);
    }

    private Instant instant(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }
}
