package se.navigatorbot.intents.slots;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.intents.When;
import se.navigatorbot.intents.slots.TimePiece.Clock;
import se.navigatorbot.intents.slots.TimePiece.Days;
import se.navigatorbot.intents.slots.TimePiece.Hours;
import se.navigatorbot.intents.slots.TimePiece.Moment;
import se.navigatorbot.intents.slots.TimePiece.Side;

/** Turns a group of pieces into times on the calendar. */
final class TimeResolver {
    private final LocalDateTime now;
    private final LocalDate today;
    private final DayResolver days;
    private final ClockResolver clocks;

    TimeResolver(LocalDateTime now) {
        this.now = now;
        this.today = now.toLocalDate();
        this.days = new DayResolver(today);
        this.clocks = new ClockResolver(now);
    }

    /** The times a group may mean; none when it says nothing alone. */
    List<When> resolve(TimeGroup group) {
        Days named = days.resolve(group);
        if (group.clock != null) {
            return group.clock.bare() && !leads(group) ? List.of() : clock(group, group.clock, named);
        }
        if (group.moment != null) {
            return List.of(moment(group.moment));
        }
        if (group.hours != null && group.span == null && (group.week == null || named != null)) {
            return hours(group.hours, named, group.side);
        }
        return whole(group, named);
    }

    private static boolean leads(TimeGroup group) {
        return group.hasDay() || group.side != null || group.hours != null;
    }

    private static When moment(Moment moment) {
        boolean point = moment.to().equals(moment.from().plusMinutes(1));
        When when = point ? When.dateTime(moment.from()) : When.interval(moment.from(), moment.to());
        return moment.sure() ? when : when.unsure();
    }

    private List<When> clock(TimeGroup group, Clock clock, @Nullable Days named) {
        Days onDays = named == null && group.moment != null
                ? Days.of(group.moment.from().toLocalDate())
                : named;
        Hours part = group.hours;
        if (part == null && group.moment != null) {
            part = new Hours(
                    group.moment.from().toLocalTime(), group.moment.to().toLocalTime(), true);
        }
        List<ClockResolver.Point> points = clocks.points(clock, onDays, part);
        return points.stream().map(point -> point(point, clock, group.side)).toList();
    }

    private When point(ClockResolver.Point point, Clock clock, @Nullable Side side) {
        LocalDateTime at = point.at();
        When when = side == null ? around(at, clock) : bounded(at, side);
        return point.sure() && SwedishClock.hasOnce(at) ? when : when.unsure();
    }

    private static When around(LocalDateTime at, Clock clock) {
        boolean exact = clock.before() == 0 && clock.after() == 0;
        return exact
                ? When.dateTime(at)
                : When.interval(at.minusMinutes(clock.before()), at.plusMinutes(clock.after()));
    }

    private When bounded(LocalDateTime at, Side side) {
        if (side == Side.AFTER || side == Side.FROM) {
            LocalDateTime closing = at.toLocalDate().atTime(17, 0);
            return When.interval(
                    at,
                    at.isBefore(closing)
                            ? closing
                            : at.toLocalDate().plusDays(1).atStartOfDay());
        }
        LocalDate day = at.minusMinutes(1).toLocalDate();
        LocalDateTime start = day.equals(today) && now.isBefore(at) ? now : day.atStartOfDay();
        return When.interval(start, at);
    }

    private List<When> hours(Hours hours, @Nullable Days named, @Nullable Side side) {
        if (named == null) {
            LocalDateTime from = today.atTime(hours.from());
            LocalDateTime to = end(today, hours);
            LocalDateTime start = hours.part() && from.isBefore(now) && now.isBefore(to) ? now : from;
            return List.of(When.interval(start, to));
        }
        return named.days().stream()
                .map(day -> side == null ? interval(day, hours) : bounded(day.atTime(hours.from()), side))
                .map(when -> named.sure() ? when : when.unsure())
                .toList();
    }

    private static When interval(LocalDate day, Hours hours) {
        return When.interval(day.atTime(hours.from()), end(day, hours));
    }

    private static LocalDateTime end(LocalDate day, Hours hours) {
        LocalTime to = hours.to();
        return (to.isAfter(hours.from()) ? day : day.plusDays(1)).atTime(to);
    }

    private List<When> whole(TimeGroup group, @Nullable Days named) {
        if (named != null) {
            return named.days().stream()
                    .map(day -> group.side == null ? When.date(day) : bounded(day, day.plusDays(1), group.side))
                    .map(when -> named.sure() ? when : when.unsure())
                    .toList();
        }
        if (group.week != null) {
            LocalDate monday = group.week.monday();
            boolean twoWeeks = !group.week.sure() && !monday.isAfter(today);
            When first = span(monday, monday.plusWeeks(1), group.week.sure(), group.side);
            return twoWeeks
                    ? List.of(first, span(monday.plusWeeks(1), monday.plusWeeks(2), false, group.side))
                    : List.of(first);
        }
        return group.span == null
                ? List.of()
                : List.of(span(group.span.from(), group.span.to(), group.span.sure(), group.side));
    }

    private When span(LocalDate from, LocalDate to, boolean sure, @Nullable Side side) {
        When when = side == null ? When.interval(from.atStartOfDay(), to.atStartOfDay()) : bounded(from, to, side);
        return sure ? when : when.unsure();
    }

    private When bounded(LocalDate from, LocalDate to, Side side) {
        return switch (side) {
            case BEFORE -> When.interval(now, latest(now, from.atStartOfDay()));
            case UNTIL -> When.interval(now, latest(now, to.atStartOfDay()));
            case THROUGH -> When.interval(today.atStartOfDay(), latest(now, to.atStartOfDay()));
            case FROM -> When.interval(from.atStartOfDay(), LocalDateTime.MAX);
            case AFTER -> When.interval(to.atStartOfDay(), LocalDateTime.MAX);
        };
    }

    private static LocalDateTime latest(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one.plusMinutes(1) : other;
    }
}
