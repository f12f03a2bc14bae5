package se.navigatorbot.bot.outbox;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Lane;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Profile;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.participants.Reachable.State;
import se.navigatorbot.bot.region.OpenedChannels;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.Speaker;
import se.navigatorbot.intents.Subject;

/**
 * Which address a message goes to. An answer goes where the question came from, a word of a human where the person is
 * answerable; what nobody asked for goes to the best confirmed address on a channel that the centre has opened, and what
 * is personal to no number that was silent for a year. A closed address is never got round by another, except in a
 * crisis.
 */
final class AddressChoice {

    private static final Comparator<Reachable> LATEST =
            Comparator.comparing(Reachable::heardOrNever).reversed();

    /** What arrives before what has not arrived for long; a phone rings, a page must be opened. */
    private static final Comparator<Reachable> REACHES_FIRST = Comparator.comparing(Reachable::deaf)
            .thenComparing(r -> r.address().kind() == ChannelKind.WEB_CHAT)
            .thenComparing(LATEST);

    private final OpenedChannels opened;

    AddressChoice(OpenedChannels opened) {
        this.opened = opened;
    }

    /** For a crisis: the address that was written from, else any that is not closed; staff get the rest as a task. */
    Optional<Address> inCrisis(Draft draft, Participant person) {
        Address to = draft.to();
        if (to != null && state(person, to) != State.BLOCKED) {
            return Optional.of(to);
        }
        return confirmed(person).sorted(REACHES_FIRST).map(Reachable::address).findFirst();
    }

    /**
     * For everything else; empty when it may go nowhere.
     *
     * @param now business time
     */
    Optional<Address> ordinary(Draft draft, Participant person, Instant now) {
        return ordinary(draft, personal(draft) ? withoutSilent(person, now) : person);
    }

    /** Why it may go nowhere, as staff read it. */
    String nowhere(Draft draft, Participant person) {
        return personal(draft) && ordinary(draft, person).isPresent()
                ? "numret har varit tyst i mer än ett år och kan ha fått en ny ägare"
                : "ingen bekräftad adress på en öppen kanal";
    }

    /** What is of the person alone, and came without being asked for. */
    private static boolean personal(Draft draft) {
        return draft.lane() == Lane.NOTICE;
    }

    private static Participant withoutSilent(Participant person, Instant now) {
        return person.withReachable(
                person.reachable().stream().filter(known -> !known.silent(now)).toList());
    }

    private Optional<Address> ordinary(Draft draft, Participant person) {
        boolean unasked = draft.lane() != Lane.REPLY;
        Address to = draft.to();
        if (to != null && staff(draft)) {
            return person.answerable()
                    .map(Reachable::address)
                    .filter(to::equals)
                    .findFirst();
        }
        if (to != null) {
            return allowed(draft, state(person, to)) && (!unasked || question(draft) || open(person, to))
                    ? Optional.of(to)
                    : Optional.empty();
        }
        if (unasked) {
            return unasked(draft, person);
        }
        Stream<Reachable> latest = staff(draft)
                ? person.answerable().filter(r -> speaksFreely(person, r))
                : confirmed(person).sorted(LATEST);
        return latest.map(Reachable::address).findFirst();
    }

    /**
     * On the channel that was chosen for the subject; what is booked also on another when that one is closed or nothing
     * arrives there.
     */
    private Optional<Address> unasked(Draft draft, Participant person) {
        List<Reachable> all = confirmed(person)
                .filter(r -> open(person, r.address()))
                .sorted(REACHES_FIRST)
                .toList();
        Subject subject = draft.subject();
        Optional<ChannelKind> chosen =
                subject == null ? Optional.empty() : person.wishes().channel(subject);
        Optional<Reachable> there = all.stream()
                .filter(r -> chosen.isEmpty() || r.address().kind() == chosen.get())
                .findFirst();
        Optional<Reachable> way = subject == Subject.TIDER
                ? there.filter(r -> !r.deaf()).or(() -> all.stream().findFirst())
                : there;
        return way.map(Reachable::address);
    }

    private static boolean staff(Draft draft) {
        return draft.speaker().role() == Speaker.Role.STAFF;
    }

    /** A human may text whoever wrote by text; another channel only where the centre has opened it, or in a crisis. */
    private boolean speaksFreely(Participant person, Reachable reachable) {
        return reachable.address().kind() == ChannelKind.SMS
                || person.talk().crisis() != null
                || open(person, reachable.address());
    }

    private static boolean allowed(Draft draft, @Nullable State state) {
        if (question(draft)) {
            return state == State.UNCONFIRMED || state == State.ASKED;
        }
        if (state == State.WRONG_PERSON || state == State.DOUBTFUL) {
            return draft.lane() == Lane.REPLY;
        }
        return state == State.CONFIRMED;
    }

    private static boolean question(Draft draft) {
        return draft.about().kind() == About.Kind.ADDRESS_QUESTION;
    }

    private boolean open(Participant person, Address to) {
        Profile profile = person.profile();
        return opened.opened(profile.homeCentre(), to.kind(), profile.demo());
    }

    private static Stream<Reachable> confirmed(Participant person) {
        return person.reachable().stream().filter(r -> r.state() == State.CONFIRMED);
    }

    private static @Nullable State state(Participant person, Address address) {
        return person.reachable().stream()
                .filter(r -> r.address().equals(address))
                .map(Reachable::state)
                .findFirst()
                .orElse(null);
    }
}
