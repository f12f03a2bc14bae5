package se.navigatorbot.bot.participants;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.intents.CrisisLevel;
import se.navigatorbot.intents.Subject;

/**
 * The compact picture of a person that questions across all people look at: searches, audiences, the queue. Written
 * with every commit that changes it.
 *
 * @param needs practical needs in staff's words, and what the person wants of the placements they follow
 * @param off lines of work that are not wanted
 * @param wants subjects that the person gets, empty after STOPP and while the data are only stored
 * @param channels confirmed channels, the best first
 * @param lastHeard when the person last wrote, to the minute
 * @param handover the way to a human as it stands, null for none
 * @param crisis how grave an open crisis is, null for none
 * @param awaits labels of kinds of activity that the person asked to be told of
 * @param tasks what staff have still to do for the person
 * @param candidacies where the person stands in group intakes
 * @param posters words of posters that the person has texted
 * @param stories ids of consents to stories
 * @param meetings own meetings with coaches, in whatever state; null for too many, and in a row that an older house
 *     wrote
 * @param merged whether it is a double that was let go, so that it counts nowhere
 * @param employer that an employer speaks here, null for everybody else and in a row that an older house wrote
 */
public record Row(
        String id,
        String firstName,
        @Nullable String homeCentre,
        List<String> programmes,
        @Nullable String coach,
        String language,
        @Nullable Integer birthYear,
        List<String> branches,
        List<String> municipalities,
        List<String> needs,
        List<String> off,
        Set<Subject> wants,
        boolean stopped,
        List<ChannelKind> channels,
        @Nullable Instant lastHeard,
        @Nullable Handover handover,
        @Nullable CrisisLevel crisis,
        boolean protectedPerson,
        boolean demo,
        List<Task> tasks,
        @Nullable List<Meeting> meetings,
        List<String> awaits,
        List<Candidate> candidacies,
        List<String> posters,
        List<String> stories,
        boolean merged,
        @Nullable EmployerTalk employer) {

    private static final int MOST_MEETINGS = 60;

    /** What a row of an older house lacks is nothing. */
    @SuppressWarnings("ConstantValue")
    public Row {
        programmes = listed(programmes);
        branches = listed(branches);
        municipalities = listed(municipalities);
        needs = listed(needs);
        off = listed(off);
        wants = wants == null ? Set.of() : wants;
        channels = listed(channels);
        tasks = listed(tasks);
        awaits = listed(awaits);
        candidacies = listed(candidacies);
        posters = listed(posters);
        stories = listed(stories);
        meetings = meetings == null ? null : List.copyOf(meetings);
    }

    private static <T> List<T> listed(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** What is looked for of a meeting. */
    public record Meeting(String id, String coach, String centre, LocalDateTime start, Appointment.Status status) {}

    /** Where somebody stands in a group intake, or stood when leaving. */
    public record Candidate(String intake, Stage stage, boolean left) {}

    /** Whether it is an employer for sure or a double let go, so that no search for participants and no count has it. */
    public boolean noParticipant() {
        return merged || employer != null && employer.sure();
    }

    /** Whether an employer waits for an employer contact here, who reads {@link EmployerTalk#from} that line on. */
    public boolean employers() {
        return employer != null
                && crisis == null
                && handover != null
                && handover.offer() != null
                && handover.offer().queue() == Offer.Queue.EMPLOYER;
    }

    /** The row of that person. */
    public static Row of(Participant person) {
        Profile profile = person.profile();
        Crisis crisis = person.talk().crisis();
        return new Row(
                person.id(),
                profile.firstName(),
                profile.homeCentre(),
                profile.programmes(),
                profile.coach(),
                profile.language(),
                profile.birthYear(),
                profile.branches(),
                profile.municipalities(),
                Stream.concat(profile.needs().stream(), person.journey().following().needs().stream())
                        .distinct()
                        .toList(),
                person.journey().following().off(),
                wanted(person.wishes()),
                person.wishes().stopped(),
                person.reachable().stream()
                        .filter(r -> r.state() == Reachable.State.CONFIRMED)
                        .map(r -> r.address().kind())
                        .distinct()
                        .toList(),
                person.lastHeard().map(at -> at.truncatedTo(ChronoUnit.MINUTES)).orElse(null),
                person.talk().handover(),
                crisis == null ? null : crisis.level(),
                profile.protectedPerson(),
                profile.demo(),
                person.tasks(),
                meetings(person),
                person.wishes().awaited().stream()
                        .filter(awaited -> awaited.kind() == Awaited.Kind.ACTIVITY)
                        .map(Awaited::what)
                        .toList(),
                person.journey().candidacies().stream()
                        .map(one -> new Candidate(one.intake(), one.stage(), one.left()))
                        .toList(),
                person.journey().posters(),
                person.journey().stories().stream().map(Story::consent).toList(),
                person.mergedInto() != null,
                person.talk().employer());
    }

    private static @Nullable List<Meeting> meetings(Participant person) {
        return person.appointments().size() > MOST_MEETINGS ? null : meetingsOf(person);
    }

    /** The same, holding what equal rows hold. */
    Row sharing(Shared shared) {
        return new Row(
                id,
                shared.same(firstName),
                shared.sameOrNone(homeCentre),
                shared.same(programmes),
                shared.sameOrNone(coach),
                shared.same(language),
                birthYear,
                shared.same(branches),
                shared.same(municipalities),
                shared.same(needs),
                shared.same(off),
                shared.same(few(wants)),
                stopped,
                shared.same(channels),
                lastHeard,
                handover,
                crisis,
                protectedPerson,
                demo,
                tasks,
                meetings,
                shared.same(awaits),
                shared.same(candidacies),
                shared.same(posters),
                shared.same(stories),
                merged,
                employer);
    }

    private static Set<Subject> few(Set<Subject> subjects) {
        Set<Subject> few = EnumSet.noneOf(Subject.class);
        few.addAll(subjects);
        return Collections.unmodifiableSet(few);
    }

    /** All meetings of the person. */
    public static List<Meeting> meetingsOf(Participant person) {
        return person.appointments().stream()
                .map(meeting ->
                        new Meeting(meeting.id(), meeting.coach(), meeting.centre(), meeting.start(), meeting.status()))
                .toList();
    }

    private static Set<Subject> wanted(Wishes wishes) {
        Set<Subject> wanted = EnumSet.noneOf(Subject.class);
        for (Subject subject : Subject.values()) {
            if (!wishes.stopped() && !wishes.restricted() && wishes.wants(subject)) {
                wanted.add(subject);
            }
        }
        return wanted;
    }

    /** Shows the id alone. */
    @Override
    public String toString() {
        return "Row[" + id + "]";
    }
}
