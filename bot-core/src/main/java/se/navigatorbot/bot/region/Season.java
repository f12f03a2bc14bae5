package se.navigatorbot.bot.region;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/**
 * Other weekly hours for a part of every year.
 *
 * @param name what participants read, such as "sommartider"
 * @param from first day
 * @param to last day; before {@code from} when the season spans New Year
 * @param week hours of that time; a weekday without a row is closed
 */
public record Season(String name, MonthDay from, MonthDay to, List<WeekRow> week) {

    public Season {
        week = List.copyOf(week);
    }

    public boolean contains(LocalDate date) {
        MonthDay day = MonthDay.from(date);
        boolean afterFrom = !day.isBefore(from);
        boolean beforeTo = !day.isAfter(to);
        return from.isAfter(to) ? afterFrom || beforeTo : afterFrom && beforeTo;
    }
}
