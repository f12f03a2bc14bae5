package se.navigatorbot.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Lane;
import se.navigatorbot.bot.dialogue.Timing;
import se.navigatorbot.bot.dialogue.WeeklyCap;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.OutboundMessage.Purpose;
import se.navigatorbot.channels.Speaker;
import se.navigatorbot.intents.Subject;

/**
 * The rules for everything that leaves, in the order in which they are asked: is it too old, is it a duty phone, for something
 * that is still so, or a crisis, does the person want it, does a human speak, is it still true, is it too much, where to, and at this hour?
 */
final class HouseJudge implements Judge {

    private static final Duration VALID = Duration.ofDays(1);
    private static final Duration LATE = Duration.ofMinutes(30);
    private static final Duration LOOK_AGAIN = Duration.ofHours(1);

    /** What a person is booked on: it goes also while a human speaks, and in a crisis. */
    private static final Set<About.Kind> BOOKED = EnumSet.of(
            About.Kind.APPOINTMENT,
            About.Kind.APPOINTMENT_CHANGE,
            About.Kind.SIGN_UP,
            About.Kind.SIGN_UP_CHANGE,
            About.Kind.SEAT_OFFER,
            About.Kind.EVENT_CHANGE,
            About.Kind.EVENT_MOVED,
            About.Kind.NOTICE);

    /**
     * What somebody hears while their data are only stored: that what they have booked or wait for has changed. They asked
     * for it and have not taken that back, which article 18(2) lets through, and a restriction is there to protect them,
     * not to have them stand at a closed door. Reminders, news and invitations wait.
     */
    private static final Set<About.Kind> TOLD_WHILE_RESTRICTED = EnumSet.of(
            About.Kind.APPOINTMENT_CHANGE,
            About.Kind.SIGN_UP_CHANGE,
            About.Kind.SEAT_OFFER,
            About.Kind.EVENT_CHANGE,
            About.Kind.EVENT_MOVED,
            About.Kind.NOTICE);

    /** What the bot answers although a human has the talk. */
    private static final Set<About.Kind> SAID_BESIDE_A_HUMAN = EnumSet.of(About.Kind.CONFIRMED_WISH, About.Kind.AWAY);

    private final QuietHours quiet;
    private final StillTrue stillTrue;
    private final AddressChoice addresses;

    HouseJudge(QuietHours quiet, StillTrue stillTrue, AddressChoice addresses) {
        this.quiet = quiet;
        this.stillTrue = stillTrue;
        this.addresses = addresses;
    }

    @Override
    public Verdict judge(OutMessage message, Participant person, Catalogue catalogue, Instant now) {
        Draft draft = message.draft();
        Instant until = draft.validUntil() == null ? message.causedAt().plus(VALID) : draft.validUntil();
        if (now.isAfter(until)) {
            return Verdict.drop("för gammalt");
        }
        if (draft.notBefore() != null && draft.notBefore().isAfter(now)) {
            return Verdict.waitUntil(draft.notBefore(), "skickas senare");
        }
        return switch (draft.purpose()) {
            case DUTY ->
                untrue(draft, person, catalogue, now).map(Verdict::drop).orElseGet(() -> duty(draft));
            case CRISIS ->
                addresses.inCrisis(draft, person).map(Verdict::send).orElseGet(() -> Verdict.drop("ingen adress kvar"));
            case ORDINARY -> ordinary(message, person, catalogue, now);
        };
    }

    private Optional<String> untrue(Draft draft, Participant person, Catalogue catalogue, Instant now) {
        return stillTrue.not(draft.about(), person, catalogue, quiet.local(now));
    }

    private static Verdict duty(Draft draft) {
        Address phone = draft.to();
        return phone == null ? Verdict.drop("ingen jourtelefon") : Verdict.send(phone);
    }

    private Verdict ordinary(OutMessage message, Participant person, Catalogue catalogue, Instant now) {
        Draft draft = message.draft();
        Optional<Verdict> held = unwanted(draft, person)
                .or(() -> untrue(draft, person, catalogue, now).map(Verdict::drop))
                .or(() -> stillTrue.placeChanged(draft, catalogue).map(Verdict::drop))
                .or(() -> speechAndCrisis(draft, person, now))
                .or(() -> WeeklyCap.full(draft, person.talk(), message.causedAt())
                        ? Optional.of(Verdict.drop("redan tre utskick den här veckan"))
                        : Optional.empty());
        if (held.isPresent()) {
            return held.get();
        }
        return addresses
                .ordinary(draft, person, now)
                .map(to -> atThisHour(message, person, catalogue, now, to))
                .orElseGet(() -> Verdict.drop(addresses.nowhere(draft, person)));
    }

    private static Optional<Verdict> unwanted(Draft draft, Participant person) {
        if (draft.lane() == Lane.REPLY) {
            return Optional.empty();
        }
        if (person.wishes().restricted()
                && !TOLD_WHILE_RESTRICTED.contains(draft.about().kind())) {
            return Optional.of(Verdict.drop("uppgifterna är begränsade"));
        }
        if (person.wishes().stopped()) {
            return Optional.of(Verdict.drop("har sagt STOPP"));
        }
        Subject subject = draft.subject();
        return subject != null && !person.wishes().wants(subject) && !concernsBooked(draft, subject)
                ? Optional.of(Verdict.drop("vill inte ha " + subject.label()))
                : Optional.empty();
    }

    /** News of what somebody is booked on is not held by a subject; reminders of meetings are, by STOPP TIDER. */
    private static boolean concernsBooked(Draft draft, Subject subject) {
        return draft.timing() == Timing.CHANGE
                || draft.about().kind() == About.Kind.APPOINTMENT_CHANGE
                || draft.about().kind() == About.Kind.SIGN_UP_CHANGE
                || draft.about().kind() == About.Kind.EVENT_CHANGE
                || draft.about().kind() == About.Kind.SEAT_OFFER
                || (draft.about().kind() == About.Kind.SIGN_UP && subject == Subject.AKTIVITETER);
    }

    private static Optional<Verdict> speechAndCrisis(Draft draft, Participant person, Instant now) {
        boolean answer = draft.lane() == Lane.REPLY;
        boolean human = person.talk().humanSpeaks();
        if (answer) {
            boolean silenced = human
                    && draft.speaker().role() == Speaker.Role.BOT
                    && !SAID_BESIDE_A_HUMAN.contains(draft.about().kind());
            return silenced ? Optional.of(Verdict.drop("en människa har tagit samtalet")) : Optional.empty();
        }
        if (BOOKED.contains(draft.about().kind())) {
            return Optional.empty();
        }
        if (person.talk().crisis() != null) {
            return Optional.of(Verdict.waitUntil(now.plus(LOOK_AGAIN), "kris pågår"));
        }
        return human
                ? Optional.of(Verdict.waitUntil(now.plus(LOOK_AGAIN), "ett samtal med en människa pågår"))
                : Optional.empty();
    }

    private Verdict atThisHour(OutMessage message, Participant person, Catalogue catalogue, Instant now, Address to) {
        Instant allowed = switch (message.draft().timing()) {
            case AT_ONCE -> late(message, now) ? quiet.anyDay(now) : now;
            case DAYTIME -> quiet.daytime(now);
            case ANY_DAY -> quiet.anyDay(now);
            case CHANGE -> quiet.change(now, begins(message, person, catalogue, now));
        };
        return allowed.isAfter(now) ? Verdict.waitUntil(allowed, "väntar på dagtid") : Verdict.send(to);
    }

    private static boolean late(OutMessage message, Instant now) {
        return message.draft().purpose() == Purpose.ORDINARY
                && Duration.between(message.causedAt(), now).compareTo(LATE) > 0;
    }

    /** When the changed thing begins; far away when that is not known, so that the night is kept. */
    private LocalDateTime begins(OutMessage message, Participant person, Catalogue catalogue, Instant now) {
        Draft draft = message.draft();
        String id = draft.about().id();
        if (draft.wording().at() != null) {
            return draft.wording().at();
        }
        return person.appointment(id)
                .map(meeting -> meeting.start())
                .or(() -> catalogue.event(id).map(event -> event.start()))
                .orElseGet(() -> quiet.local(now).plusYears(1));
    }
}
