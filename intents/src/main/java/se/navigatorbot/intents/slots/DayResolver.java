package se.navigatorbot.intents.slots;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.intents.slots.TimePiece.Days;
import se.navigatorbot.intents.slots.TimePiece.Mode;
import se.navigatorbot.intents.slots.TimePiece.Week;
import se.navigatorbot.intents.slots.TimePiece.Weekday;

/**
 * Which days a group means. A bare weekday is the next one after today; "nästa" means the one of next ISO week and is
 * asked back, together with the one after it when that is as likely.
 */
final class DayResolver {
    private final LocalDate today;

    DayResolver(LocalDate today) {
        this.today = today;
    }

    /** The days, several when they are alternatives; null when the group names no single day. */
    @Nullable
    Days resolve(TimeGroup group) {
        if (group.weekday != null) {
            return weekday(group.weekday, group);
        }
        if (group.ahead != null) {
            int weeks = group.ahead.weeks();
            Days start = group.days == null ? Days.of(today) : group.days;
            return new Days(
                    start.days().stream().map(day -> day.plusWeeks(weeks)).toList(), start.sure());
        }
        return group.days;
    }

    private Days weekday(Weekday weekday, TimeGroup group) {
        Week week = group.week;
        if (week != null) {
            return new Days(List.of(week.monday().plusDays(weekday.day().getValue() - 1L)), week.sure());
        }
        if (group.days != null) {
            return withDate(weekday.day(), group.days);
        }
        if (group.ahead != null) {
            return ahead(weekday.day(), group.ahead.weeks());
        }
        return alone(weekday);
    }

    /** "torsdag den 27" when the 27th is a Friday: one of them is wrong. */
    private static Days withDate(DayOfWeek weekday, Days date) {
        if (date.days().isEmpty()) {
            return date;
        }
        LocalDate day = date.days().get(0);
        if (day.getDayOfWeek() == weekday) {
            return Days.of(day);
        }
        LocalDate sameWeek =
                day.plusDays(weekday.getValue() - day.getDayOfWeek().getValue());
        return new Days(sameWeek.isBefore(day) ? List.of(sameWeek, day) : List.of(day, sameWeek), false);
    }

    private Days ahead(DayOfWeek weekday, int weeks) {
        LocalDate coming = today.with(TemporalAdjusters.next(weekday));
        return today.getDayOfWeek() == weekday
                ? new Days(List.of(coming.plusWeeks(weeks - 1L), coming.plusWeeks(weeks)), false)
                : Days.of(coming.plusWeeks(weeks));
    }

    private Days alone(Weekday weekday) {
        LocalDate coming = today.with(TemporalAdjusters.next(weekday.day()));
        boolean ownName = today.getDayOfWeek() == weekday.day();
        if (weekday.mode() == Mode.NOW && ownName) {
            return new Days(List.of(today, coming), false);
        }
        if (weekday.mode() != Mode.NEXT) {
            return Days.of(coming);
        }
        boolean thisWeek = weekday.day().getValue() > today.getDayOfWeek().getValue();
        if (ownName || thisWeek) {
            return new Days(List.of(ownName ? coming : coming.plusWeeks(1)), false);
        }
        return new Days(List.of(coming, coming.plusWeeks(1)), false);
    }
}
