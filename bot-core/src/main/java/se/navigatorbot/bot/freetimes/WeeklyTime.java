package se.navigatorbot.bot.freetimes;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * Hours of every week in which a coach can be booked.
 *
 * @param from local time at the centre
 * @param to after {@code from}
 * @param centre id of the centre where the coach then is
 * @param place as participants read it; empty for the centre's address
 */
public record WeeklyTime(DayOfWeek day, LocalTime from, LocalTime to, String centre, String place) {

    public WeeklyTime {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a time of the week ends after it begins");
        }
    }
}
