package se.navigatorbot.bot.appointments;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.freetimes.FreeTime;
import se.navigatorbot.bot.freetimes.FreeTimes;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.intents.When;

/** Looks for times near what a person named at which both the coach and the person are free. */
final class TimeSearch {

    /** How many are offered beside "annan tid". */
    private static final int OFFERED = 2;

    private final FreeTimes free;

    TimeSearch(FreeTimes free) {
        this.free = free;
    }

    /** What was found. @param asNamed whether it is at the times that were named, or none were */
    record Found(List<FreeTime> times, boolean asNamed) {}

    /** The next free ones at the named times; else on the same days, after them, or at all. */
    Found near(Turn turn, String coach, List<When> named) {
        List<FreeTime> exactly = next(turn, coach, time -> named.isEmpty() || touches(named, time.start()));
        if (!exactly.isEmpty() || named.isEmpty()) {
            return new Found(exactly, true);
        }
        Set<LocalDate> days = named.stream().map(When::day).collect(Collectors.toSet());
        LocalDateTime first =
                named.stream().map(When::from).min(LocalDateTime::compareTo).orElseThrow();
        List<Predicate<FreeTime>> wider = List.of(
                time -> days.contains(time.start().toLocalDate()),
                time -> time.start().isAfter(first),
                time -> true);
        return wider.stream()
                .map(fits -> next(turn, coach, fits))
                .filter(times -> !times.isEmpty())
                .findFirst()
                .map(times -> new Found(times, false))
                .orElseGet(() -> new Found(List.of(), false));
    }

    /** The free time that begins just then. */
    Optional<FreeTime> at(Turn turn, String coach, LocalDateTime start) {
        return next(turn, coach, time -> time.start().equals(start)).stream().findFirst();
    }

    private List<FreeTime> next(Turn turn, String coach, Predicate<FreeTime> fits) {
        return free.next(coach, turn.now(), turn.catalogue(), fits.and(time -> idle(turn, time)), OFFERED);
    }

    /** Whether the person has no meeting then, with whomever. */
    private static boolean idle(Turn turn, FreeTime time) {
        LocalDateTime ends = time.start().plusMinutes(time.minutes());
        return turn.person().appointments().stream()
                .filter(Appointment::stands)
                .noneMatch(meeting ->
                        meeting.start().isBefore(ends) && time.start().isBefore(meeting.end()));
    }

    private static boolean touches(List<When> named, LocalDateTime start) {
        return named.stream().anyMatch(time -> !start.isBefore(time.from()) && start.isBefore(time.to()));
    }
}
