package se.navigatorbot.bot.subjects;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.channels.Address;

/** Changes of what is known of a person's addresses. */
final class Addresses {

    /** So long after they last wrote, help in danger is no longer an answer but a text out of nowhere. */
    private static final Duration LATELY = Duration.ofHours(1);

    private Addresses() {}

    /** Whether danger was spoken of and the person, beyond doubt, wrote from there lately. */
    static boolean inDanger(Turn turn, Address address) {
        Instant lately = turn.now().minus(LATELY);
        return turn.person().talk().crisis() != null
                && turn.person().reachable().stream()
                        .filter(r -> r.address().equals(address) && r.isOwners())
                        .anyMatch(r -> r.heardOrNever().isAfter(lately));
    }

    static boolean has(Participant person, Address address) {
        return person.reachable().stream().anyMatch(r -> r.address().equals(address));
    }

    /** Whether it was the person's, and is somebody else's now. */
    static boolean passedOn(Participant person, Address address) {
        return person.reachable().stream()
                .anyMatch(r -> r.address().equals(address) && r.state() == Reachable.State.WRONG_PERSON);
    }

    /** The person without one address. */
    static Participant without(Participant person, Address address) {
        return person.withReachable(person.reachable().stream()
                .filter(r -> !r.address().equals(address))
                .toList());
    }

    /** The person with one address in another state; the same person when it is not theirs. */
    static Participant in(Participant person, Address address, Reachable.State state) {
        return changed(person, address, known -> known.in(state));
    }

    /** The person with one address changed; the same person when it is not theirs. */
    static Participant changed(Participant person, Address address, UnaryOperator<Reachable> how) {
        return person.withReachable(person.reachable().stream()
                .map(known -> known.address().equals(address) ? how.apply(known) : known)
                .toList());
    }

    /** The person with one more address, last in the list. */
    static Participant adding(Participant person, Reachable more) {
        List<Reachable> all = new ArrayList<>(person.reachable());
        all.add(more);
        return person.withReachable(all);
    }
}
