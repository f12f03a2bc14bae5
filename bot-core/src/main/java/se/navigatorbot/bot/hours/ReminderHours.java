package se.navigatorbot.bot.hours;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import se.navigatorbot.bot.catalogue.Catalogue;

/** At which hours people are reminded of what they have booked, meetings and activities alike. */
public final class ReminderHours {

    private static final Duration LEAST_TIME_LEFT = Duration.ofMinutes(45);
    private static final Duration TOO_LATE_TO_REMIND = Duration.ofHours(4);
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final OpeningHours hours;
    private final ZoneId zone;
    private final LocalTime evening;

    /** @param evening local time of day */
    public ReminderHours(OpeningHours hours, ZoneId zone, LocalTime evening) {
        this.hours = hours;
        this.zone = zone;
        this.evening = evening;
    }

    /** The evening of the last day before that one on which the centre is open. */
    public Instant eveningBefore(String centre, LocalDate day, Catalogue catalogue) {
        return instant(hours.lastOpenDayBefore(centre, day, catalogue).atTime(evening));
    }

    /** The same day at 08:00 or two hours before, whichever is later. */
    public Instant morningOf(LocalDateTime start) {
        LocalDateTime eight = start.toLocalDate().atTime(MORNING);
        LocalDateTime twoHours = start.minusHours(2);
        return instant(twoHours.isAfter(eight) ? twoHours : eight);
    }

    /** Whether a reminder made at that moment still helps: 45 minutes remain. */
    public boolean useful(LocalDateTime start, Instant now) {
        return !now.plus(LEAST_TIME_LEFT).isAfter(instant(start));
    }

    /** Whether it was booked so late, less than four hours ahead, that nobody needs a reminder. */
    public boolean fresh(Instant bookedAt, LocalDateTime start) {
        return Duration.between(bookedAt, instant(start)).compareTo(TOO_LATE_TO_REMIND) < 0;
    }

    /** The local day of a moment. */
    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    /** That local time, as a moment. */
    public Instant instant(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }
}
