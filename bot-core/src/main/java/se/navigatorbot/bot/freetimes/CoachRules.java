package se.navigatorbot.bot.freetimes;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.List;
import java.util.Map;
import se.navigatorbot.bot.redis.Evolving;

/**
 * When participants may book a coach by themselves. Without any weekly time nobody can, and a wish goes to staff. Days off
 * are not written here but where the way to a human reads them too ({@link se.navigatorbot.bot.handover.Attendance}).
 *
 * @param coach user name
 * @param week hours of every week; the centre's opening hours cut them
 * @param minutes length of a meeting
 * @param pause minutes left free before and after each
 * @param notice hours that must remain until a meeting begins
 * @param daysAhead how far ahead times are offered
 * @param calendar https address of a published calendar whose busy times are kept free; empty for none
 * @param more properties written by a newer house
 */
public record CoachRules(
        String coach,
        List<WeeklyTime> week,
        int minutes,
        int pause,
        int notice,
        int daysAhead,
        String calendar,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> more)
        implements Evolving {

    public CoachRules {
        week = List.copyOf(week);
    }

    /** No hours, meetings of 45 minutes with 15 between, two hours' notice, four weeks ahead. */
    public static CoachRules none(String coach) {
        return new CoachRules(coach, List.of(), 45, 15, 2, 28, "", Map.of());
    }

    public CoachRules withWeek(List<WeeklyTime> value) {
        return new CoachRules(coach, value, minutes, pause, notice, daysAhead, calendar, more);
    }

    public CoachRules withLengths(int length, int between, int hoursBefore, int days) {
        return new CoachRules(coach, week, length, between, hoursBefore, days, calendar, more);
    }

    public CoachRules withCalendar(String address) {
        return new CoachRules(coach, week, minutes, pause, notice, daysAhead, address, more);
    }
}
