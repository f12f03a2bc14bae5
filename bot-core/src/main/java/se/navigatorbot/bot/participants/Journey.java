package se.navigatorbot.bot.participants;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A person's way through programmes and workplaces towards work or studies.
 *
 * @param enrolments in programmes, in the order in which they were written down
 * @param stays at workplaces, in the order in which they were written down
 * @param told what the person or staff have told of how it went, oldest first
 * @param attendance time taken part, as staff attest it
 * @param aim what the person wants, in their own words
 * @param following how the person follows new placements
 * @param looks placements the person has looked at, newest last
 * @param gender as staff recorded it for statistics, empty for not recorded; nothing else may look at it
 * @param referral code of who sent the person, as staff recorded it for statistics; empty for not recorded
 * @param candidacies group intakes the person takes part in, in the order in which they were written down
 * @param posters words of posters that the person has texted, the first one first
 * @param stories what the person lets others read, each with its consent
 * @param struck enrolments that never were: they count nowhere, but months handed in with them are known by them
 */
@RecordBuilder
public record Journey(
        List<Enrolment> enrolments,
        List<Stay> stays,
        List<Told> told,
        List<Attendance> attendance,
        Aim aim,
        Following following,
        List<Look> looks,
        String gender,
        String referral,
        List<Candidacy> candidacies,
        List<String> posters,
        List<Story> stories,
        List<Enrolment> struck)
        implements JourneyBuilder.With {

    public static final Journey NONE = new Journey(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Aim.NONE,
            Following.DEFAULT,
            List.of(),
            "",
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private static final int LOOKS = 20;

    @SuppressWarnings("ConstantValue")
    public Journey {
        enrolments = List.copyOf(enrolments);
        stays = List.copyOf(stays);
        told = List.copyOf(told);
        attendance = List.copyOf(attendance);
        looks = List.copyOf(looks);
        referral = referral == null ? "" : referral;
        candidacies = candidacies == null ? List.of() : List.copyOf(candidacies);
        posters = posters == null ? List.of() : List.copyOf(posters);
        stories = stories == null ? List.of() : List.copyOf(stories);
        struck = struck == null ? List.of() : List.copyOf(struck);
    }

    /** The way through that intake. */
    public Optional<Candidacy> candidacy(String intake) {
        return candidacies.stream().filter(one -> one.intake().equals(intake)).findFirst();
    }

    /** With that way through an intake, in the place of the one it changes. */
    public Journey with(Candidacy changed) {
        return withCandidacies(put(candidacies, changed, one -> one.intake().equals(changed.intake())));
    }

    /** The stay with that id. */
    public Optional<Stay> stay(String id) {
        return stays.stream().filter(stay -> stay.id().equals(id)).findFirst();
    }

    /** How the person looked at that placement last. */
    public Optional<Look> look(String placement) {
        return looks.stream().filter(look -> look.placement().equals(placement)).max(Comparator.comparing(Look::at));
    }

    /** With that stay, in the place of the one it changes. */
    public Journey with(Stay changed) {
        return withStays(put(stays, changed, stay -> stay.id().equals(changed.id())));
    }

    /** With that enrolment, in the place of the one it changes. */
    public Journey with(Enrolment changed) {
        return withEnrolments(
                put(enrolments, changed, enrolment -> enrolment.id().equals(changed.id())));
    }

    /** The enrolment with that id. */
    public Optional<Enrolment> enrolment(String id) {
        return enrolments.stream()
                .filter(enrolment -> enrolment.id().equals(id))
                .findFirst();
    }

    /** Without an enrolment that never was. */
    public Journey striking(Enrolment wrong) {
        List<Enrolment> left =
                enrolments.stream().filter(one -> !one.id().equals(wrong.id())).toList();
        List<Enrolment> all = new ArrayList<>(struck);
        all.add(wrong);
        return withEnrolments(left).withStruck(all);
    }

    /** With that coach in every programme that runs. */
    public Journey coached(@Nullable String user) {
        return withEnrolments(enrolments.stream().map(one -> one.coached(user)).toList());
    }

    /** Without a stay that never was. */
    public Journey without(Stay wrong) {
        return withStays(
                stays.stream().filter(one -> !one.id().equals(wrong.id())).toList());
    }

    /** With that time attested; the same thing on the same day is corrected. */
    public Journey with(Attendance changed) {
        return withAttendance(put(attendance, changed, changed::corrects));
    }

    /** With that look, in the place of an earlier one; the latest twenty are kept. */
    public Journey with(Look look) {
        List<Look> all = put(looks, look, other -> other.placement().equals(look.placement()));
        return withLooks(all.subList(Math.max(0, all.size() - LOOKS), all.size()));
    }

    public Journey telling(Told what) {
        List<Told> all = new ArrayList<>(told);
        all.add(what);
        return withTold(all);
    }

    /** What was told under that id. */
    public Optional<Told> told(String id) {
        return told.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** With what staff have found out about it. */
    public Journey settling(String id, Told.Settled how) {
        return withTold(told.stream()
                .map(one -> one.id().equals(id) ? one.settled(how) : one)
                .toList());
    }

    public Journey following(UnaryOperator<Following> change) {
        return withFollowing(change.apply(following));
    }

    private static <T> List<T> put(List<T> list, T changed, java.util.function.Predicate<T> same) {
        List<T> all = new ArrayList<>(list);
        all.removeIf(same);
        all.add(changed);
        return all;
    }

    /** Prints nothing of it. */
    @Override
    public String toString() {
        return "Journey[…]";
    }
}
