package se.navigatorbot.bot.region;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * When a member of staff answers for a centre.
 *
 * @param user name of the staff account
 * @param phone duty phone that alarms go to
 * @param week hours by weekday
 * @param dates hours on single dates, which replace the weekday's on that date
 */
public record Duty(String user, Phone phone, Map<DayOfWeek, List<Span>> week, Map<LocalDate, List<Span>> dates) {

    public Duty {
        week = Map.copyOf(week);
        dates = Map.copyOf(dates);
    }

    /** The hours of that day, in order. */
    public List<Span> on(LocalDate date) {
        return dates.getOrDefault(date, week.getOrDefault(date.getDayOfWeek(), List.of()));
    }

    public boolean covers(LocalDateTime at) {
        return on(at.toLocalDate()).stream().anyMatch(span -> span.contains(at.toLocalTime()));
    }
}
