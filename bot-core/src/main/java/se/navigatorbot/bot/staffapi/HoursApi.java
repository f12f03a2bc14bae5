package se.navigatorbot.bot.staffapi;

import java.time.DayOfWeek;
import java.time.LocalDate;
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

/** When centres are open. */
@HttpExchange("/api/hours")
public interface HoursApi {

    /**
     * Day by day, everything considered.
     *
     * @param centre null for the own ones
     * @param from ISO date, null for today
     * @param days how many, null for 7, at most 60
     */
    @GetExchange
    Listing<DayRow> show(
            @RequestParam(required = false) @Nullable String centre,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable Integer days);

    /** Other hours on one day; the last word wins. */
    @PostExchange("/exceptions")
    DayRow addException(@RequestBody NewException exception);

    /** The same week after week in a part of the year; what is done day by day afterwards wins, public holidays stay. */
    @PostExchange("/periods")
    Listing<DayRow> setPeriod(@RequestBody NewPeriod period);

    /** Back to the ordinary hours of that day; {@code date} is an ISO date. */
    @DeleteExchange("/exceptions/{centre}/{date}")
    DayRow removeException(@PathVariable String centre, @PathVariable String date);

    /**
     * Other hours.
     *
     * @param spans such as {@code 10:00-14:00}, in order; empty for closed
     * @param reason what participants read after the hours; null for none
     */
    record NewException(
            @Nullable String centre,
            LocalDate date,
            List<String> spans,
            @Nullable String reason) {
        public NewException {
            spans = Absent.asEmpty(spans);
        }
    }

    /**
     * Hours of a part of the year.
     *
     * @param centre null for the own one
     * @param from first day
     * @param to last day, at most half a year later
     * @param week a weekday without a row is closed
     * @param reason what participants read after the hours, such as "sommartider"; null for none
     */
    record NewPeriod(
            @Nullable String centre,
            LocalDate from,
            LocalDate to,
            List<WeekSpan> week,
            @Nullable String reason) {
        public NewPeriod {
            week = Absent.asEmpty(week);
        }
    }

    /** Open from one time of day to another on a weekday. */
    record WeekSpan(DayOfWeek day, LocalTime from, LocalTime to) {}

    /**
     * One day of one centre.
     *
     * @param weekday in Swedish
     * @param hours "09:00-16:00", "09:00-12:00, 13:00-16:00" or "stängt"
     * @param reason why it differs from an ordinary day; empty when it does not
     */
    record DayRow(String centre, LocalDate date, String weekday, String hours, String reason) {}
}
