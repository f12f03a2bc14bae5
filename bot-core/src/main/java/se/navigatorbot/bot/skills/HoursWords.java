package se.navigatorbot.bot.skills;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.navigatorbot.bot.dialogue.SwedishTime;
import se.navigatorbot.bot.hours.OpenDay;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Span;
import se.navigatorbot.bot.region.WeekRow;

/** Opening hours as one reads them on a phone. */
final class HoursWords {

    private static final List<String> WEEKDAYS = List.of("mån", "tis", "ons", "tor", "fre", "lör", "sön");

    private HoursWords() {}

    /** {@code kl 9-12 och 13-16.30}. */
    static String spans(List<Span> spans) {
        return "kl "
                + Enumeration.and(spans.stream()
                        .map(span -> SwedishTime.clock(span.opens()) + "-" + SwedishTime.clock(span.closes()))
                        .toList());
    }

    /** {@code öppet kl 9-12 (dag före röd dag)} or {@code stängt (julafton)}. */
    static String day(OpenDay day) {
        String hours = day.open() ? "öppet " + spans(day.spans()) : "stängt";
        return day.reason().isEmpty() ? hours : hours + " (" + day.reason() + ")";
    }

    /** The ordinary week at that time of the year: {@code mån-tor kl 9-16}, then {@code fre kl 9-15}. */
    static String week(Centre centre, LocalDate date) {
        LocalDate monday = date.with(DayOfWeek.MONDAY);
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < WEEKDAYS.size(); i++) {
            // The season of the date asked for, whatever season the other days of that week fall in.
            List<Span> spans = rows(centre, date, monday.plusDays(i).getDayOfWeek());
            grow(runs, WEEKDAYS.get(i), spans.isEmpty() ? "" : spans(spans));
        }
        return runs.stream().filter(run -> !run.hours.isEmpty()).map(Run::text).collect(Collectors.joining("\n"));
    }

    /** Days one after the other, those alike on one line: {@code mån 23/11-tor 26/11 öppet kl 9-16}. */
    static List<String> lines(List<OpenDay> days) {
        List<Run> runs = new ArrayList<>();
        days.forEach(day -> grow(runs, SwedishTime.shortDay(day.date()), day(day)));
        return runs.stream().map(Run::text).toList();
    }

    private static List<Span> rows(Centre centre, LocalDate date, DayOfWeek day) {
        return centre.season(date).map(season -> season.week()).orElse(centre.week()).stream()
                .filter(row -> row.kind() == WeekRow.Kind.OPEN && row.day() == day)
                .map(WeekRow::span)
                .toList();
    }

    private static void grow(List<Run> runs, String day, String hours) {
        Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last != null && last.hours.equals(hours)) {
            runs.set(runs.size() - 1, new Run(last.from, day, hours));
        } else {
            runs.add(new Run(day, day, hours));
        }
    }

    private record Run(String from, String to, String hours) {
        String text() {
            return (from.equals(to) ? from : from + "-" + to) + " " + hours;
        }
    }
}
