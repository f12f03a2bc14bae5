package se.navigatorbot.bot.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import se.navigatorbot.bot.hours.OpeningHours;

/** How long words that leave later may wait and still answer somebody: until noon of the next working day. */
final class NextMorning {

    /** Whoever writes before it in the night means the morning of that day. */
    private static final LocalTime DAY_BEGINS = LocalTime.of(8, 0);

    private final OpeningHours hours;
    private final ZoneId zone;

    NextMorning(OpeningHours hours, ZoneId zone) {
        this.hours = hours;
        this.zone = zone;
    }

    /** Whether what leaves at that moment answers in time, seen from the first moment. */
    boolean inTime(Instant from, Instant leaves) {
        ZonedDateTime now = from.atZone(zone);
        LocalDate day = now.toLocalDate().plusDays(now.toLocalTime().isBefore(DAY_BEGINS) ? 0 : 1);
        while (hours.restDay(day)) {
            day = day.plusDays(1);
        }
        return leaves.isBefore(day.atTime(LocalTime.NOON).atZone(zone).toInstant());
    }
}
