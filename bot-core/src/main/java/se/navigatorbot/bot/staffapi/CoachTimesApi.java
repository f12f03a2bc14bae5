package se.navigatorbot.bot.staffapi;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** When participants may book a coach by themselves. A coach is named by user name. */
@HttpExchange("/api/coach-times")
public interface CoachTimesApi {

    @GetExchange("/{coach}")
    CoachTimes show(@PathVariable String coach);

    /** The hours of every week; none, and nobody books by themselves. */
    @PostExchange("/{coach}/week")
    CoachTimes week(@PathVariable String coach, @RequestBody Week week);

    /** How long meetings are and how they may be booked. */
    @PostExchange("/{coach}/lengths")
    CoachTimes lengths(@PathVariable String coach, @RequestBody Lengths lengths);

    /** Days off; meetings already booked on them stay. */
    @PostExchange("/{coach}/leave")
    CoachTimes leave(@PathVariable String coach, @RequestBody Days days);

    /** Takes back the days off that begin on that ISO date. */
    @DeleteExchange("/{coach}/leave/{from}")
    CoachTimes back(@PathVariable String coach, @PathVariable String from);

    /**
     * The published calendar (an ICS address of Outlook or Google) whose busy times are kept free. It is read in the
     * background; an empty address ends it.
     */
    @PostExchange("/{coach}/calendar")
    CoachTimes calendar(@PathVariable String coach, @RequestBody CalendarAddress calendar);

    /**
     * What participants would be offered, the next first.
     *
     * @param from ISO date, null for today
     * @param atMost null for 10, at most 50
     */
    @GetExchange("/{coach}/free")
    Listing<FreeRow> free(
            @PathVariable String coach,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable Integer atMost);

    /** Hours of a week, in any order. */
    record Week(List<WeekTime> times) {
        public Week {
            times = Absent.asEmpty(times);
        }
    }

    /**
     * Hours of one weekday.
     *
     * @param from local time
     * @param to after {@code from}
     * @param centre id, null for the coach's only one
     * @param place as participants read it; null or empty for the centre's address
     */
    record WeekTime(
            DayOfWeek day,
            LocalTime from,
            LocalTime to,
            @Nullable String centre,
            @Nullable String place) {}

    /**
     * What is left out stays as it is.
     *
     * @param minutes length of a meeting, 10 to 240
     * @param pause minutes left free before and after each, 0 to 120
     * @param notice hours that must remain until it begins, 0 to 168
     * @param daysAhead how far ahead times are offered, 1 to 90
     */
    record Lengths(
            @Nullable Integer minutes,
            @Nullable Integer pause,
            @Nullable Integer notice,
            @Nullable Integer daysAhead) {}

    /** @param to included; null for that day alone */
    record Days(LocalDate from, @Nullable LocalDate to) {}

    /** As good as a key to the calendar, so it is shown to nobody. */
    record CalendarAddress(String address) {
        @Override
        public String toString() {
            return "CalendarAddress[…]";
        }
    }

    /**
     * The calendar that is followed.
     *
     * @param host where it lies; empty for none followed
     * @param readAt local time of the last reading that went well, null for not yet
     * @param minutesOld how old that is, null for not yet
     * @param fault what is wrong with it, in Swedish; empty for nothing
     * @param busy how many busy times are known
     */
    record Followed(
            String host,
            @Nullable LocalDateTime readAt,
            @Nullable Long minutesOld,
            String fault,
            int busy) {}

    /** A coach's rules as they stand. */
    record CoachTimes(
            String coach,
            String coachName,
            List<WeekTime> week,
            int minutes,
            int pause,
            int notice,
            int daysAhead,
            List<Days> leave,
            Followed calendar) {
        public CoachTimes {
            week = List.copyOf(week);
            leave = List.copyOf(leave);
        }
    }

    /** A free time, local. */
    record FreeRow(LocalDateTime start, int minutes, String centre, String place) {}
}
