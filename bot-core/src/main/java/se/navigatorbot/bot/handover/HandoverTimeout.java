package se.navigatorbot.bot.handover;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.hours.OpeningHours;

/** How long a human may be silent before the bot answers again. */
public final class HandoverTimeout {

    private final int workingDays;
    private final @Nullable Duration duration;
    private final OpeningHours hours;
    private final ZoneId zone;

    private HandoverTimeout(int workingDays, @Nullable Duration duration, OpeningHours hours, ZoneId zone) {
        this.workingDays = workingDays;
        this.duration = duration;
        this.hours = hours;
        this.zone = zone;
    }

    /**
     * Reads {@code P1D} as one working day (the same time of day on the next day that is no weekend and no public
     * holiday) and {@code PT4H} as hours by the clock.
     *
     * @throws IllegalArgumentException naming the setting when it is neither
     */
    public static HandoverTimeout parse(String setting, OpeningHours hours, ZoneId zone) {
        try {
            return setting.startsWith("PT")
                    ? new HandoverTimeout(0, Duration.parse(setting), hours, zone)
                    : new HandoverTimeout(Period.parse(setting).getDays(), null, hours, zone);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "navigator.handover.timeout must be working days like P1D or a time like PT4H", e);
        }
    }

    /** When a human who wrote or acted at that moment has been silent for so long. */
    public Instant after(Instant spoken) {
        if (duration != null) {
            return spoken.plus(duration);
        }
        ZonedDateTime until = spoken.atZone(zone);
        for (int left = workingDays; left > 0; ) {
            until = until.plusDays(1);
            left -= hours.restDay(until.toLocalDate()) ? 0 : 1;
        }
        return until.toInstant();
    }
}
