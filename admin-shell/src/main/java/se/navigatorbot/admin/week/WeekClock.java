package se.navigatorbot.admin.week;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import se.navigatorbot.bot.staffapi.DemoApi;
import se.navigatorbot.bot.staffapi.DemoApi.Advance;

/** Turns the server's time on through one week, from its next Monday. */
final class WeekClock {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    /** What has become due is looked for each second. */
    private static final Duration SETTLES = Duration.ofMillis(1500);

    private final DemoApi demo;
    private Instant now;
    private final LocalDate monday;

    WeekClock(DemoApi demo) {
        this.demo = demo;
        this.now = demo.clock(new Advance(Duration.ofSeconds(1))).now();
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        this.monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    /** A moment of the week. */
    LocalDateTime at(DayOfWeek day, int hour, int minute) {
        return monday.plusDays(day.getValue() - 1L).atTime(LocalTime.of(hour, minute));
    }

    /** Turns on to that moment; one that has passed stays passed. */
    void turnTo(LocalDateTime moment) {
        Instant then = moment.atZone(ZONE).toInstant();
        if (then.isAfter(now)) {
            now = demo.clock(new Advance(Duration.between(now, then))).now();
            LockSupport.parkNanos(SETTLES.toNanos());
        }
    }

    /** Whether it is one moment alone, from the first on and before the second. */
    boolean within(List<Instant> moments, LocalDateTime from, LocalDateTime before) {
        return moments.size() == 1
                && moments.stream().map(this::local).allMatch(at -> !at.isBefore(from) && at.isBefore(before));
    }

    LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, ZONE);
    }
}
