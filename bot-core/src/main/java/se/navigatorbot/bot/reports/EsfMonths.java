package se.navigatorbot.bot.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.participants.Attendance;
import se.navigatorbot.bot.participants.Enrolment;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Result;
import se.navigatorbot.bot.participants.Told;

/**
 * What is handed to the European Social Fund, month by month in the order of time. A correction of a month already
 * handed in marks that month and every later one: all of them are handed in again.
 */
public final class EsfMonths {

    private final List<Participant> people;
    private final Map<YearMonth, Instant> sent;
    private final Map<String, LocalDate> over;
    private final ZoneId zone;

    /**
     * @param sent when each month was last handed in
     * @param over last days of programmes that have one, by id: nobody takes part afterwards, whatever was not written
     */
    public EsfMonths(List<Participant> people, Map<YearMonth, Instant> sent, Map<String, LocalDate> over, ZoneId zone) {
        this.people = List.copyOf(people);
        this.sent = Map.copyOf(sent);
        this.over = Map.copyOf(over);
        this.zone = zone;
    }

    /** The rows of a month by code and start: who took part, and who told then of half a year after the end. */
    public List<EsfRow> rows(YearMonth month) {
        return people.stream()
                .flatMap(person -> person.journey().enrolments().stream()
                        .filter(one -> takesPart(one, month) || sixMonths(person, one, month) != null)
                        .map(one -> row(person, one, month)))
                .sorted(java.util.Comparator.comparing(EsfRow::code).thenComparing(EsfRow::start))
                .toList();
    }

    private boolean takesPart(Enrolment one, YearMonth month) {
        LocalDate first = month.atDay(1);
        boolean neverLeft = one.to() == null || one.to().isAfter(month.atEndOfMonth());
        return one.within(first, month.atEndOfMonth())
                && !(neverLeft
                        && over.getOrDefault(one.programme(), LocalDate.MAX).isBefore(first));
    }

    /** Whether the month was handed in and something up to it has changed since. */
    public boolean again(YearMonth month) {
        return people.stream().anyMatch(person -> changed(person, "", month));
    }

    private EsfRow row(Participant person, Enrolment one, YearMonth month) {
        LocalDate last = month.atEndOfMonth();
        boolean ended = one.to() != null && !one.to().isAfter(last);
        int minutes = person.journey().attendance().stream()
                .filter(time -> time.programme().equals(one.programme()))
                .filter(time -> YearMonth.from(time.date()).equals(month) && one.on(time.date()))
                .mapToInt(Attendance::minutes)
                .sum();
        Optional<Outcome> outcome = new Outcomes(person, zone).by(one, last);
        return new EsfRow(
                person.id(),
                one.programme(),
                one.from(),
                ended ? one.to() : null,
                outcome.map(Outcome::result).orElse(null),
                outcome.filter(Outcome::told).isPresent(),
                sixMonths(person, one, month),
                minutes,
                changed(person, one.programme(), month));
    }

    /** What was told in that month, and in no other, so that an answer after half a year corrects nothing. */
    private @Nullable Result sixMonths(Participant person, Enrolment one, YearMonth month) {
        return new Outcomes(person, zone)
                .afterSixMonths(one)
                .filter(told -> YearMonth.from(told.day(zone)).equals(month))
                .map(Told::result)
                .orElse(null);
    }

    private boolean changed(Participant person, String programme, YearMonth month) {
        Instant handedIn = sent.get(month);
        if (handedIn == null) {
            return false;
        }
        Outcomes outcomes = new Outcomes(person, zone);
        Stream<Enrolment.Change> written = Stream.concat(
                        person.journey().enrolments().stream(), person.journey().struck().stream())
                .filter(one -> programme.isEmpty() || one.programme().equals(programme))
                .flatMap(one -> Stream.concat(one.changes().stream(), outcomes.changes(one).stream()));
        Stream<Enrolment.Change> attested = person.journey().attendance().stream()
                .filter(time -> programme.isEmpty() || time.programme().equals(programme))
                .map(time -> new Enrolment.Change(time.date(), time.changedAt()));
        return Stream.concat(written, attested)
                .anyMatch(change -> !change.day().isAfter(month.atEndOfMonth())
                        && change.at().isAfter(handedIn));
    }
}
