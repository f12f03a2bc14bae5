package se.navigatorbot.bot.participants;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.redis.Evolving;
import se.navigatorbot.channels.Address;

/**
 * All that the house keeps of one person, in one document. Never a personal identity number.
 *
 * @param id random, carries its partition ({@code 17-x8f…})
 * @param schema version of this document's form; a reader keeps properties it does not know
 * @param profile what staff and the person have told
 * @param reachable the person's addresses, the one last written from first
 * @param wishes what the person wants to get unasked
 * @param talk where the talk stands
 * @param appointments own meetings, by start
 * @param signUps own places at activities
 * @param tasks what staff have still to do for the person, oldest first
 * @param journey the way through programmes and workplaces
 * @param earlier ids under which more of the same person lies: a double that was let go, a web chat before it was linked;
 *     what is handed out or erased of the person takes those too
 * @param mergedInto id of the person whose double this was and who has all of it now; null for everybody else
 * @param more properties written by a newer house
 */
@RecordBuilder
public record Participant(
        String id,
        int schema,
        Profile profile,
        List<Reachable> reachable,
        Wishes wishes,
        Talk talk,
        List<Appointment> appointments,
        List<SignUp> signUps,
        List<Task> tasks,
        Journey journey,
        List<String> earlier,
        @Nullable String mergedInto,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> more)
        implements Evolving, ParticipantBuilder.With {

    /** The form that this house writes. */
    public static final int SCHEMA = 1;

    /** What begins a wait for a human came in a little before it began: so long it may have lain in the inbox. */
    private static final Duration HEARD_WITHIN = Duration.ofHours(1);

    @SuppressWarnings("ConstantValue")
    public Participant {
        reachable = List.copyOf(reachable);
        appointments = List.copyOf(appointments);
        signUps = List.copyOf(signUps);
        tasks = tasks == null ? List.of() : List.copyOf(tasks);
        journey = journey == null ? Journey.NONE : journey;
        earlier = earlier == null ? List.of() : List.copyOf(earlier);
        if (talk.employer() != null
                && !(profile.unassigned()
                        && wishes.awaited().isEmpty()
                        && appointments.isEmpty()
                        && signUps.isEmpty()
                        && tasks.stream().allMatch(task -> task.queue() == Offer.Queue.EMPLOYER)
                        && earlier.isEmpty()
                        && journey.equals(Journey.NONE))) {
            talk = talk.withEmployer(null);
        }
    }

    /** A person of whom nothing is known but an address. */
    public static Participant unknown(String id, Address address) {
        return unheardOf(id).withReachable(List.of(Reachable.unheard(address)));
    }

    /** A person of whom nothing is known. */
    public static Participant unheardOf(String id) {
        return new Participant(
                id,
                SCHEMA,
                Profile.UNKNOWN,
                List.of(),
                Wishes.DEFAULT,
                Talk.NEW,
                List.of(),
                List.of(),
                List.of(),
                Journey.NONE,
                List.of(),
                null,
                Map.of());
    }

    /** The partition that everything of this person lives in, 0 to 63. */
    public int partition() {
        return partitionOf(id);
    }

    /** The partition that an id names. */
    public static int partitionOf(String id) {
        return Integer.parseInt(id.substring(0, id.indexOf('-')));
    }

    /** With more ids under which something of the same person lies. */
    public Participant withAlso(List<String> ids) {
        return withEarlier(Stream.concat(earlier.stream(), ids.stream())
                .filter(one -> !one.equals(id))
                .distinct()
                .toList());
    }

    /** Every id under which something of the person lies, the own one last. */
    public List<String> everyId() {
        return Stream.concat(earlier.stream(), Stream.of(id)).toList();
    }

    /** Changes where the talk stands. */
    public Participant talk(UnaryOperator<Talk> change) {
        return withTalk(change.apply(talk));
    }

    /** Changes what staff and the person have told. */
    public Participant profile(UnaryOperator<Profile> change) {
        return withProfile(change.apply(profile));
    }

    /** Changes the way through programmes and workplaces. */
    public Participant journey(UnaryOperator<Journey> change) {
        return withJourney(change.apply(journey));
    }

    /** The own meeting with that id. */
    public Optional<Appointment> appointment(String appointmentId) {
        return appointments.stream().filter(a -> a.id().equals(appointmentId)).findFirst();
    }

    /** The place at that activity, in whatever state. */
    public Optional<SignUp> signUp(String eventId) {
        return signUps.stream().filter(s -> s.eventId().equals(eventId)).findFirst();
    }

    /**
     * Where a word of a human may go, the address last written from first: those that are proven, and that first one also
     * while its owner is in doubt, as long as somebody is in danger or has asked for a human there, and not where the
     * person is known to write.
     */
    public Stream<Reachable> answerable() {
        List<Reachable> latest = reachable.stream()
                .sorted(Comparator.comparing(Reachable::heardOrNever).reversed())
                .toList();
        return latest.stream()
                .filter(r -> r.state() == Reachable.State.CONFIRMED
                        || r.state() == Reachable.State.DOUBTFUL && r.equals(latest.get(0)) && awaitsInDoubt());
    }

    /** Whether a human is awaited, and from no proven address anything was heard since. */
    private boolean awaitsInDoubt() {
        Instant since = talk.humanAwaitedSince();
        return since != null
                && reachable.stream()
                        .filter(r -> r.state() == Reachable.State.CONFIRMED)
                        .allMatch(r -> r.heardOrNever().isBefore(since.minus(HEARD_WITHIN)));
    }

    /** When the person last wrote, or whoever is answered as the person; empty for never. */
    public Optional<Instant> lastHeard() {
        return Stream.concat(reachable.stream().filter(Reachable::isOwners), answerable())
                .flatMap(r -> Stream.ofNullable(r.lastHeard()))
                .max(Comparator.naturalOrder());
    }

    /** What is still to be done under that id. */
    public Optional<Task> task(String taskId) {
        return tasks.stream().filter(t -> t.id().equals(taskId)).findFirst();
    }

    /** Shows the id alone. */
    @Override
    public String toString() {
        return "Participant[" + id + "]";
    }

    /**
     * The person after somebody wrote from an address: it comes first and is proven, unless it may be or is somebody
     * else's by now.
     */
    public Participant writing(Address from, Instant at) {
        List<Reachable> all = new ArrayList<>(reachable.size() + 1);
        Reachable written = Reachable.unheard(from);
        for (Reachable known : reachable) {
            if (known.address().equals(from)) {
                written = known;
            } else {
                all.add(known);
            }
        }
        Reachable after = written.writtenFrom(at, wishes.stopped());
        all.add(after.isOwners() ? 0 : all.size(), after);
        return !after.isOwners() && after.equals(written) ? this : withReachable(all);
    }
}
