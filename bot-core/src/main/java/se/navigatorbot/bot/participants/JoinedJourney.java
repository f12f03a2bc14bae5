package se.navigatorbot.bot.participants;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The way of a person and that of their double as one, so that nothing counts twice and nothing is lost. Time in one
 * programme that both have is one time; whatever came from the double is written anew, since it was handed in under another
 * code.
 */
public final class JoinedJourney {

    private final Instant now;

    public JoinedJourney(Instant now) {
        this.now = now;
    }

    /** With all of the double; where both say something else, the own stands. */
    public Journey of(Journey own, Journey twin) {
        return own.withEnrolments(enrolments(own.enrolments(), twin.enrolments()))
                .withStays(more(own.stays(), twin.stays(), JoinedJourney::same))
                .withTold(more(own.told(), twin.told(), Told::equals).stream()
                        .sorted(Comparator.comparing(Told::at))
                        .toList())
                .withAttendance(more(own.attendance(), twin.attendance(), Attendance::corrects))
                .withAim(own.aim().equals(Aim.NONE) ? twin.aim() : own.aim())
                .withGender(own.gender().isEmpty() ? twin.gender() : own.gender())
                .withReferral(own.referral().isEmpty() ? twin.referral() : own.referral())
                .withCandidacies(more(
                        own.candidacies(),
                        twin.candidacies(),
                        (one, other) -> one.intake().equals(other.intake())))
                .withPosters(more(own.posters(), twin.posters(), String::equals))
                .withStruck(more(own.struck(), twin.struck(), Enrolment::equals));
    }

    private List<Enrolment> enrolments(List<Enrolment> own, List<Enrolment> twins) {
        List<Enrolment> all = new ArrayList<>(own);
        for (Enrolment twin : twins) {
            Optional<Enrolment> known =
                    all.stream().filter(one -> overlap(one, twin)).findFirst();
            known.ifPresentOrElse(one -> all.set(all.indexOf(one), joined(one, twin)), () -> all.add(twin.again(now)));
        }
        return all;
    }

    private static boolean overlap(Enrolment one, Enrolment other) {
        LocalDate last = other.to() == null ? LocalDate.MAX : other.to();
        return one.programme().equals(other.programme()) && one.within(other.from(), last);
    }

    private Enrolment joined(Enrolment own, Enrolment twin) {
        Enrolment longer = later(own.to(), twin.to()) ? twin : own;
        List<Enrolment.Change> changes = new ArrayList<>(own.changes());
        changes.addAll(twin.changes());
        changes.sort(Comparator.comparing(Enrolment.Change::at));
        Enrolment whole = new Enrolment(
                own.id(),
                own.programme(),
                own.municipality().isEmpty() ? twin.municipality() : own.municipality(),
                own.from().isBefore(twin.from()) ? own.from() : twin.from(),
                longer.to(),
                longer.result(),
                own.coach().isEmpty() ? twin.coach() : own.coach(),
                changes,
                longer.asked());
        return whole.again(now);
    }

    /** Whether the other ends later, or never. */
    private static boolean later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && (other == null || other.isAfter(one));
    }

    private static boolean same(Stay one, Stay other) {
        return one.employer().equalsIgnoreCase(other.employer()) && one.from().equals(other.from());
    }

    private static <T> List<T> more(List<T> own, List<T> twins, BiPredicate<T, T> same) {
        return Stream.concat(
                        own.stream(),
                        twins.stream().filter(one -> own.stream().noneMatch(known -> same.test(known, one))))
                .toList();
    }
}
