package se.navigatorbot.bot.appointments;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.hours.OpenDay;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.region.Span;

/** A centre that is open 9 to 16 on weekdays, but for some closed days. */
final class WeekdayHours implements OpeningHours {

    private final Set<LocalDate> closed;

    WeekdayHours(LocalDate... closed) {
        this.closed = Set.of(closed);
    }

    @Override
    public OpenDay on(String centre, LocalDate date, Catalogue catalogue) {
        boolean shut = restDay(date) || closed.contains(date);
        return new OpenDay(date, shut ? List.of() : List.of(new Span(LocalTime.of(9, 0), LocalTime.of(16, 0))), "");
    }

    @Override
    public Optional<LocalDateTime> nextOpening(String centre, LocalDateTime after, Catalogue catalogue) {
        LocalDate day = after.toLocalDate().plusDays(1);
        while (!on(centre, day, catalogue).open()) {
            day = day.plusDays(1);
        }
        return Optional.of(day.atTime(9, 0));
    }

    @Override
    public LocalDate lastOpenDayBefore(String centre, LocalDate date, Catalogue catalogue) {
        LocalDate day = date.minusDays(1);
        while (!on(centre, day, catalogue).open()) {
            day = day.minusDays(1);
        }
        return day;
    }

    @Override
    public boolean restDay(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
