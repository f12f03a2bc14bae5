package se.navigatorbot.intents.slots;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.intents.slots.TimePiece.Clock;
import se.navigatorbot.intents.slots.TimePiece.Days;
import se.navigatorbot.intents.slots.TimePiece.Hours;

/** Which moment a clock time means: hours 1 to 6 are in the afternoon, because meetings are in the daytime. */
final class ClockResolver {
    private static final LocalTime EVENING_OR_MORNING_FROM = LocalTime.of(6, 30);
    private static final LocalTime EVENING_OR_MORNING_TO = LocalTime.of(8, 0);

    /** A moment, and whether a reasonable reader would take it as it stands. */
    record Point(LocalDateTime at, boolean sure) {}

    private final LocalDateTime now;

    ClockResolver(LocalDateTime now) {
        this.now = now;
    }

    List<Point> points(Clock clock, @Nullable Days days, @Nullable Hours part) {
        LocalTime written = LocalTime.of(clock.hour() % 24, clock.minute());
        int later = clock.hour() / 24;
        if (days != null) {
            return days.days().stream()
                    .map(day -> new Point(day.plusDays(later).atTime(inDaytime(written, clock, part)), days.sure()))
                    .toList();
        }
        boolean either = !clock.exact()
                && part == null
                && !written.isBefore(EVENING_OR_MORNING_FROM)
                && written.isBefore(EVENING_OR_MORNING_TO);
        return either ? eveningOrMorning(written) : List.of(today(later, inDaytime(written, clock, part)));
    }

    private static LocalTime inDaytime(LocalTime written, Clock clock, @Nullable Hours part) {
        if (clock.exact() || written.getHour() == 0) {
            return written;
        }
        LocalTime later = written.plusHours(12);
        if (part != null) {
            boolean afternoon = !later.isBefore(part.from()) && later.isBefore(part.to());
            return afternoon && written.getHour() < 12 ? later : written;
        }
        return written.getHour() < 7 && written.isBefore(EVENING_OR_MORNING_FROM) ? later : written;
    }

    private List<Point> eveningOrMorning(LocalTime written) {
        LocalDate today = now.toLocalDate();
        List<Point> points = new ArrayList<>();
        LocalDateTime evening = today.atTime(written.plusHours(12));
        if (evening.isAfter(now)) {
            points.add(new Point(evening, false));
        }
        LocalDateTime morning = today.atTime(written);
        points.add(new Point(morning.isAfter(now) ? morning : morning.plusDays(1), false));
        return points;
    }

    /** Today; when that has passed, tomorrow if it is a working day, and unsure. */
    private Point today(int later, LocalTime time) {
        LocalDateTime at = now.toLocalDate().plusDays(later).atTime(time);
        if (!at.isBefore(now)) {
            return new Point(at, true);
        }
        LocalDateTime tomorrow = at.plusDays(1);
        DayOfWeek day = tomorrow.getDayOfWeek();
        boolean weekend = day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
        return new Point(weekend ? at : tomorrow, false);
    }
}
