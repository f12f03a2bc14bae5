package se.navigatorbot.bot.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Enrolment;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.participants.Result;

/**
 * One month of one centre, or of all.
 *
 * @param centre id, empty for all
 * @param people who belong to it
 * @param wrote who wrote in the month, as far as the last message tells
 * @param begun people who began in a programme, each once; who came on from another has begun before
 * @param left people who left one, each once; who went on into another has not left
 * @param reached of those who left, people who went to work or education
 * @param places workplaces that somebody began at, each person's own
 * @param came meetings that somebody came to
 * @param missed meetings that somebody missed
 * @param hidden whether it is too few people to be shown
 */
public record MonthFigures(
        String centre,
        int people,
        int wrote,
        int begun,
        int left,
        int reached,
        int places,
        int came,
        int missed,
        boolean hidden) {

    static MonthFigures of(String centre, List<Participant> people, YearMonth month, ZoneId zone) {
        Predicate<@Nullable LocalDate> in =
                day -> day != null && YearMonth.from(day).equals(month);
        List<Appointment> meetings = people.stream()
                .flatMap(person -> person.appointments().stream())
                .filter(meeting -> in.test(meeting.start().toLocalDate()))
                .toList();
        return new MonthFigures(
                centre,
                people.size(),
                count(people, person -> wrote(person, month, zone)),
                count(people, person -> begun(person, in)),
                count(people, person -> ended(person, in).findAny().isPresent()),
                count(people, person -> reached(person, in, zone)),
                (int) people.stream()
                        .flatMap(person -> person.journey().stays().stream())
                        .filter(stay -> in.test(stay.from()))
                        .count(),
                count(meetings, meeting -> meeting.status() == Appointment.Status.ATTENDED),
                count(meetings, meeting -> meeting.status() == Appointment.Status.MISSED),
                !people.isEmpty() && people.size() < OutcomeFigures.LEAST);
    }

    /** Who belongs here and who wrote as here; what is written down afterwards as there. */
    MonthFigures writtenLater(MonthFigures now) {
        return new MonthFigures(
                centre, people, wrote, now.begun, now.left, now.reached, now.places, now.came, now.missed, hidden);
    }

    private static boolean begun(Participant person, Predicate<@Nullable LocalDate> in) {
        List<Enrolment> all = person.journey().enrolments();
        return all.stream()
                .filter(one -> in.test(one.from()))
                .anyMatch(one -> all.stream().noneMatch(before -> passes(before, one)));
    }

    /** Whether the one ended for the other to begin the day after. */
    private static boolean passes(Enrolment before, Enrolment one) {
        return before.result() == Result.PASSED_ON && one.from().minusDays(1).equals(before.to());
    }

    private static Stream<Enrolment> ended(Participant person, Predicate<@Nullable LocalDate> in) {
        return person.journey().enrolments().stream()
                .filter(one -> in.test(one.to()) && one.result() != Result.PASSED_ON);
    }

    private static boolean reached(Participant person, Predicate<@Nullable LocalDate> in, ZoneId zone) {
        Outcomes outcomes = new Outcomes(person, zone);
        return ended(person, in)
                .anyMatch(one -> outcomes.atEnd(one)
                        .filter(outcome -> outcome.result().reached())
                        .isPresent());
    }

    private static boolean wrote(Participant person, YearMonth month, ZoneId zone) {
        return person.reachable().stream()
                .filter(Reachable::isOwners)
                .map(Reachable::lastHeard)
                .anyMatch(at -> at != null && YearMonth.from(local(at, zone)).equals(month));
    }

    private static LocalDateTime local(Instant at, ZoneId zone) {
        return LocalDateTime.ofInstant(at, zone);
    }

    private static <T> int count(List<T> all, Predicate<T> which) {
        return (int) all.stream().filter(which).count();
    }
}
