package se.navigatorbot.bot.reports;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Result;

/**
 * One person's time in one programme, as figures look at it.
 *
 * @param municipality of the home centre at that time, empty when not known
 * @param gender as recorded for statistics, empty for not recorded
 * @param to last day, null while it runs
 * @param result what it came to, null while it runs
 * @param word what the person, still taking part, has said in the period to have come to, null for nothing
 * @param referral code of who sent the person, empty for not recorded
 */
public record Part(
        String person,
        String programme,
        String municipality,
        String gender,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Result result,
        @Nullable Result word,
        String referral) {

    /** All of a person, as the period from the first to the last day looks at it. */
    static List<Part> of(Participant person, LocalDate first, LocalDate last, ZoneId zone) {
        Outcomes outcomes = new Outcomes(person, zone);
        return person.journey().enrolments().stream()
                .map(one -> new Part(
                        person.id(),
                        one.programme(),
                        one.municipality(),
                        person.journey().gender(),
                        one.from(),
                        one.to(),
                        outcomes.atEnd(one).map(Outcome::result).orElse(null),
                        outcomes.told(one, first, last).orElse(null),
                        person.journey().referral()))
                .toList();
    }

    /** As if it had not ended. */
    Part running() {
        return new Part(person, programme, municipality, gender, from, null, null, word, referral);
    }

    /** Whether any day of it lies in the period. */
    boolean within(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && (to == null || !to.isBefore(first));
    }

    /** Whether it ended in the period, other than by going on into another programme. */
    boolean left(LocalDate first, LocalDate last) {
        return ended(first, last) && result != Result.PASSED_ON;
    }

    /** Whether the person went on into another programme in the period, which is neither reached nor lost. */
    boolean passedOn(LocalDate first, LocalDate last) {
        return ended(first, last) && result == Result.PASSED_ON;
    }

    private boolean ended(LocalDate first, LocalDate last) {
        return to != null && !to.isBefore(first) && !to.isAfter(last);
    }
}
