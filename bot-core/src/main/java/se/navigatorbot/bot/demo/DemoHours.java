package se.navigatorbot.bot.demo;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.navigatorbot.bot.freetimes.CoachBook;
import se.navigatorbot.bot.freetimes.WeeklyTime;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Duty;
import se.navigatorbot.bot.region.Region;

/** Hours in which people of the demonstration can book the coaches; what somebody has changed stays. */
final class DemoHours {

    private static final Set<DayOfWeek> DAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY);

    private final Region region;
    private final CoachBook book;

    DemoHours(Region region, CoachBook book) {
        this.region = region;
        this.book = book;
    }

    void put() {
        for (Centre centre : region.centres()) {
            centre.duties().stream()
                    .map(Duty::user)
                    .distinct()
                    .filter(coach -> book.rules(coach).isEmpty())
                    .forEach(coach -> book.change(coach, rules -> rules.withWeek(week(centre.id()))));
        }
    }

    private static List<WeeklyTime> week(String centre) {
        return DAYS.stream()
                .map(day -> new WeeklyTime(day, LocalTime.of(9, 0), LocalTime.of(16, 0), centre, ""))
                .toList();
    }
}
