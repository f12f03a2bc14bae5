package se.navigatorbot.bot.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.navigatorbot.bot.participants.Attendance;
import se.navigatorbot.bot.participants.Enrolment;
import se.navigatorbot.bot.participants.Participant;

/**
 * What is handed to the European Social Fund, month by month in the order of time. A correction of a month already
 * handed in marks that month and every later one: all of them are handed in again.
 */
public final class EsfMonths {

    private final List<Participant> people;
    private final Map<YearMonth, Instant> sent;

    /** @param sent when each month was last handed in */
    public EsfMonths(List<Participant> people, Map<YearMonth, Instant> sent) {
        this.people = List.copyOf(people);
        this.sent = Map.copyOf(sent);
    }

    /** The rows of a month by code and start. */
    public List<EsfRow> rows(YearMonth month) {
        return people.stream()
                .flatMap(person -> person.journey().enrolments().stream()
                        .filter(one -> one.within(month.atDay(1), month.atEndOfMonth()))
                        .map(one -> row(person, one, month)))
                .sorted(java.util.Comparator.comparing(EsfRow::code).thenComparing(EsfRow::start))
                .toList();
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
        return new EsfRow(
                person.id(),
                one.programme(),
                one.from(),
                ended ? one.to() : null,
                ended ? one.result() : null,
                minutes,
                changed(person, one.programme(), month));
    }

    private boolean changed(Participant person, String programme, YearMonth month) {
        Instant handedIn = sent.get(month);
        if (handedIn == null) {
            return false;
        }
        Stream<Enrolment.Change> begunOrEnded = person.journey().enrolments().stream()
                .filter(one -> programme.isEmpty() || one.programme().equals(programme))
                .flatMap(one -> one.changes().stream());
        Stream<Enrolment.Change> attested = person.journey().attendance().stream()
                .filter(time -> programme.isEmpty() || time.programme().equals(programme))
                .map(time -> new Enrolment.Change(time.date(), time.changedAt()));
        return Stream.concat(begunOrEnded, attested)
                .anyMatch(change -> !change.day().isAfter(month.atEndOfMonth())
                        && change.at().isAfter(handedIn));
    }
}
