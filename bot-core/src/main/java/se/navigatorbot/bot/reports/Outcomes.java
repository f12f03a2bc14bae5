package se.navigatorbot.bot.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.participants.Enrolment;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Result;
import se.navigatorbot.bot.participants.Told;

/**
 * What one person's time in programmes came to, from what staff wrote and what the person told. While it runs the
 * person's word counts from the day it was told, until they tell of an end. At the end what staff write stands; only work
 * or studies told within the month after it, the time that the European Social Fund looks at, are added. What staff know
 * not to be so counts nowhere.
 */
final class Outcomes {

    private static final Period AT_THE_END = Period.ofMonths(1).plusDays(7);
    private static final Period HALF_A_YEAR = Period.ofMonths(6);
    private static final int STILL_ANSWERED = 22;
    private static final String AFTER_HALF_A_YEAR = "exit-6";

    private final List<Told> told;
    private final ZoneId zone;

    Outcomes(Participant person, ZoneId zone) {
        this.told = person.journey().told();
        this.zone = zone;
    }

    /** As it is known of that day. */
    Optional<Outcome> by(Enrolment one, LocalDate day) {
        LocalDate end = one.to();
        return end == null || end.isAfter(day)
                ? Optional.ofNullable(standing(between(one.from(), day, Instant.MIN)))
                        .map(word -> new Outcome(word.result(), !word.confirmed()))
                : atEnd(one);
    }

    /** What it came to; empty while it runs. */
    Optional<Outcome> atEnd(Enrolment one) {
        Result written = one.result();
        if (written == null) {
            return Optional.empty();
        }
        Told word = standing(after(one));
        return Optional.of(word == null ? new Outcome(written, false) : new Outcome(word.result(), !word.confirmed()));
    }

    /** What the person has said in a period to have come to, while they still took part at its end. */
    Optional<Result> told(Enrolment one, LocalDate first, LocalDate last) {
        if (one.to() != null && !one.to().isAfter(last)) {
            return Optional.empty();
        }
        return Optional.ofNullable(standing(between(one.from(), last, Instant.MIN)))
                .filter(word -> !word.day(zone).isBefore(first))
                .map(Told::result);
    }

    /** The answer half a year after the end. */
    Optional<Told> afterSixMonths(Enrolment one) {
        LocalDate end = one.to();
        if (end == null || one.result() == Result.PASSED_ON) {
            return Optional.empty();
        }
        LocalDate asked = end.plus(HALF_A_YEAR);
        return between(asked, asked.plusDays(STILL_ANSWERED), Instant.MIN).stream()
                .filter(word -> word.about().equals(AFTER_HALF_A_YEAR) && !word.denied())
                .reduce((earlier, later) -> later);
    }

    /** From which day on what was told, or found not to be so, has made something else true, and since when. */
    List<Enrolment.Change> changes(Enrolment one) {
        List<Enrolment.Change> changes = new ArrayList<>();
        LocalDate end = one.to();
        for (Told word : told) {
            boolean counted =
                    !word.day(zone).isBefore(one.from()) && (word.result().reached() || ends(word));
            boolean asked = word.about().equals(AFTER_HALF_A_YEAR);
            if (word.denied() && (counted || asked)) {
                LocalDate day = word.day(zone);
                LocalDate since = end != null && day.isAfter(end) && !asked ? end : day;
                changes.add(new Enrolment.Change(
                        since, Objects.requireNonNull(word.settled()).at()));
            }
        }
        if (end != null) {
            changes.addAll(addedAfter(one, end));
        }
        return changes;
    }

    private List<Enrolment.Change> addedAfter(Enrolment one, LocalDate end) {
        List<Enrolment.Change> changes = new ArrayList<>();
        List<Told> words = after(one);
        Told before = null;
        for (int i = 0; i < words.size(); i++) {
            Told now = standing(words.subList(0, i + 1));
            if (result(now) != result(before)) {
                changes.add(new Enrolment.Change(end, words.get(i).at()));
            }
            before = now;
        }
        return changes;
    }

    private static @Nullable Result result(@Nullable Told word) {
        return word == null ? null : word.result();
    }

    /** What may still be added to what staff wrote: told later than that, and soon after the end. */
    private List<Told> after(Enrolment one) {
        LocalDate end = one.to();
        Result written = one.result();
        return end == null || written == null || written.reached() || written == Result.PASSED_ON
                ? List.of()
                : between(one.from(), end.plus(AT_THE_END), one.changedAt());
    }

    private List<Told> between(LocalDate first, LocalDate last, Instant since) {
        return told.stream()
                .filter(word ->
                        !word.day(zone).isBefore(first) && !word.day(zone).isAfter(last))
                .filter(word -> word.at().isAfter(since))
                .toList();
    }

    /** The last word of work or studies that no later one takes back. */
    private static @Nullable Told standing(List<Told> words) {
        Told standing = null;
        for (Told word : words) {
            if (!word.denied() && word.result().reached()) {
                boolean known = standing != null && standing.result() == word.result() && standing.confirmed();
                standing = known ? standing : word;
            } else if (!word.denied() && ends(word)) {
                standing = null;
            }
        }
        return standing;
    }

    private static boolean ends(Told word) {
        return word.result() == Result.QUIT && !word.about().equals(Told.PLACE) || word.result() == Result.SEEKING;
    }
}
