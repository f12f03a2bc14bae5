package se.navigatorbot.bot.skills;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.SwedishTime;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.hours.OpenDay;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.region.Span;
import se.navigatorbot.intents.When;

/** When one centre is open. A no always comes with the next time, and with a neighbour that is open. */
final class HoursAtCentre {

    private static final Duration SOON = Duration.ofHours(1);
    private static final Duration NOW = Duration.ofMinutes(2);
    private static final int WEEK = 7;

    private final Region region;
    private final OpeningHours hours;

    HoursAtCentre(Region region, OpeningHours hours) {
        this.region = region;
        this.hours = hours;
    }

    Wording answer(Turn turn, Centre centre, @Nullable When time) {
        if (time == null) {
            return usual(turn, centre);
        }
        if (time.kind() == When.Kind.DATETIME) {
            boolean now =
                    Duration.between(time.from(), turn.writtenLocal()).abs().compareTo(NOW) <= 0;
            return now ? now(turn, centre) : at(turn, centre, time.from());
        }
        List<LocalDate> days = days(turn, time);
        return days.size() == 1 ? day(turn, centre, days.get(0)) : span(turn, centre, days);
    }

    /** The days of an answer that speaks of a time, at most a week of them, none before today. */
    static List<LocalDate> days(Turn turn, When time) {
        LocalDate today = turn.local().toLocalDate();
        LocalDate from = time.day().isBefore(today) && time.to().isAfter(today.atStartOfDay()) ? today : time.day();
        LocalDate end = time.to().equals(LocalDateTime.MAX)
                ? from.plusDays(WEEK)
                : time.to().minusNanos(1).toLocalDate().plusDays(1);
        return Stream.iterate(from, date -> date.plusDays(1))
                .takeWhile(date -> date.equals(from) || date.isBefore(end))
                .limit(WEEK)
                .toList();
    }

    private Wording usual(Turn turn, Centre centre) {
        LocalDateTime now = turn.local();
        Map<String, String> words =
                Map.of("center", centre.name(), "lista", HoursWords.week(centre, now.toLocalDate()));
        Optional<Span> span = openSpan(turn, centre);
        if (span.isPresent()) {
            return Wording.of("hours.usual_open", words)
                    .at(now.toLocalDate().atTime(span.get().closes()));
        }
        return hours.nextOpening(centre.id(), now, turn.catalogue())
                .map(next -> Wording.of("hours.usual_closed", words).at(next))
                .orElseGet(() -> Wording.of("hours.usual", words));
    }

    private Wording now(Turn turn, Centre centre) {
        LocalDateTime now = turn.local();
        Optional<Span> open = openSpan(turn, centre);
        if (open.isEmpty()) {
            return nowClosed(turn, centre);
        }
        LocalDateTime closes = now.toLocalDate().atTime(open.get().closes());
        long minutes = Duration.between(now, closes).toMinutes();
        if (minutes >= 2 && minutes <= SOON.toMinutes()) {
            return Wording.of("hours.now_closing", Map.of("center", centre.name(), "minuter", Long.toString(minutes)))
                    .at(closes);
        }
        return Wording.of("hours.now_open", Map.of("center", centre.name())).at(closes);
    }

    private Wording nowClosed(Turn turn, Centre centre) {
        Map<String, String> words = new HashMap<>(Map.of("center", centre.name()));
        Optional<LocalDateTime> next = hours.nextOpening(centre.id(), turn.local(), turn.catalogue());
        if (next.isEmpty()) {
            return Wording.of("hours.now_shut", words);
        }
        for (Centre neighbour : region.neighbours(centre)) {
            Optional<Span> open = openSpan(turn, neighbour);
            if (open.isPresent()) {
                words.put("ort", neighbour.town());
                words.put("slut", SwedishTime.clock(open.get().closes()));
                return Wording.of("hours.now_closed_neighbour", words).at(next.get());
            }
        }
        return Wording.of("hours.now_closed", words).at(next.get());
    }

    private Wording at(Turn turn, Centre centre, LocalDateTime at) {
        OpenDay day = hours.on(centre.id(), at.toLocalDate(), turn.catalogue());
        boolean open = day.spans().stream().anyMatch(span -> span.contains(at.toLocalTime()));
        return Wording.of(
                        open ? "hours.at_open" : "hours.at_closed",
                        Map.of("center", centre.name(), "tider", HoursWords.day(day)))
                .at(at);
    }

    private Wording day(Turn turn, Centre centre, LocalDate date) {
        OpenDay day = hours.on(centre.id(), date, turn.catalogue());
        Map<String, String> words = new HashMap<>(Map.of("center", centre.name(), "tider", HoursWords.day(day)));
        boolean over = date.equals(turn.local().toLocalDate())
                && day.spans().stream()
                        .noneMatch(span -> span.closes().isAfter(turn.local().toLocalTime()));
        if (day.open() && !over) {
            return Wording.of("hours.day", words).at(date.atStartOfDay());
        }
        return closed(turn, centre, date, words, over && day.open());
    }

    private Wording closed(Turn turn, Centre centre, LocalDate date, Map<String, String> words, boolean over) {
        LocalDateTime midnight = date.atStartOfDay();
        LocalDateTime from = midnight.isBefore(turn.local()) ? turn.local() : midnight;
        Optional<LocalDateTime> next = hours.nextOpening(centre.id(), from, turn.catalogue());
        if (next.isEmpty()) {
            return Wording.of("hours.day", words).at(midnight);
        }
        words.put("dag", SwedishTime.relative(date, turn.local().toLocalDate()));
        if (over) {
            return Wording.of("hours.over", words).at(next.get());
        }
        for (Centre neighbour : region.neighbours(centre)) {
            OpenDay there = hours.on(neighbour.id(), date, turn.catalogue());
            boolean useful = there.spans().stream()
                    .anyMatch(span -> date.atTime(span.closes()).isAfter(turn.local()));
            if (useful) {
                words.put("ort", neighbour.town());
                words.put("besked", HoursWords.day(there));
                return Wording.of("hours.closed_neighbour", words).at(next.get());
            }
        }
        return Wording.of("hours.closed", words).at(next.get());
    }

    private Wording span(Turn turn, Centre centre, List<LocalDate> days) {
        List<OpenDay> open = days.stream()
                .map(date -> hours.on(centre.id(), date, turn.catalogue()))
                .toList();
        if (open.stream().noneMatch(OpenDay::open)) {
            return day(turn, centre, days.get(0));
        }
        List<OpenDay> told = open.stream()
                .filter(day -> day.open() || !day.reason().isEmpty() || !hours.restDay(day.date()))
                .toList();
        return Wording.of(
                "hours.span", Map.of("center", centre.name(), "lista", String.join("\n", HoursWords.lines(told))));
    }

    private Optional<Span> openSpan(Turn turn, Centre centre) {
        return hours.on(centre.id(), turn.local().toLocalDate(), turn.catalogue()).spans().stream()
                .filter(span -> span.contains(turn.local().toLocalTime()))
                .findFirst();
    }
}
