package se.navigatorbot.bot.firstaid;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.dialogue.DangerAnswer;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.AddressBook;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.Crisis;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.PersonShelf;
import se.navigatorbot.bot.redis.Recent;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.OutboundMessage.Purpose;
import se.navigatorbot.intents.CrisisLevel;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Slots;
import se.navigatorbot.intents.Understanding;

/**
 * What is said in danger by somebody of whom no more is known than what this process saw last: the house's own answer,
 * decided on that.
 */
final class FirstWords {

    private static final int AT_HAND = 10_000;

    /** More help lines than that within one outage go to a machine, or help nobody. */
    private static final int MOST = 5;

    private static final String NOBODY = "0-nobody";

    private final Skill crisis;
    private final RingsAgain ringing;
    private final AddressBook addresses;
    private final PersonShelf shelf;
    private final Clock clock;
    private final ZoneId zone;
    private final Recent<Address, Talked> talks = new Recent<>(AT_HAND);

    /** @param ringing what rings again when it is time for it */
    FirstWords(Skill crisis, RingsAgain ringing, AddressBook addresses, PersonShelf shelf, Clock clock, ZoneId zone) {
        this.crisis = crisis;
        this.ringing = ringing;
        this.addresses = addresses;
        this.shelf = shelf;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * What is to be said and done now; nothing when this address has got enough of it.
     *
     * @param level how plainly the message speaks of danger
     */
    Answer to(InboundMessage message, CrisisLevel level) {
        Talked talked = talks.get(message.from());
        Participant person = talked == null ? person(message.from()) : talked.person;
        if (talked != null && talked.answers >= MOST) {
            return new Answer(List.of(), person);
        }
        Instant now = clock.instant();
        Understanding danger =
                Understanding.sure(Intent.CRISIS, Slots.NONE.withCrisis(level), "crisis words, without the store");
        Reply reply = crisis.answer(
                new Turn(message.id(), person, message, danger, message.writtenAt(), now, zone, Catalogue.EMPTY));
        return new Answer(urgent(reply.drafts()), reply.after());
    }

    /** Whether it is a yes to "Är du i fara?", asked in this outage or just before. */
    boolean saysYes(InboundMessage message) {
        if (!DangerAnswer.yes(message.text())) {
            return false;
        }
        Talked talked = talks.get(message.from());
        Participant person = talked == null ? person(message.from()) : talked.person;
        Asked asked = person.talk().asked();
        return asked != null
                && asked.context().equals(OpenQuestion.DANGER)
                && message.writtenAt().isBefore(asked.until());
    }

    /** Whom to ring again for that message; nothing when it is not time, or its crisis rings nobody. */
    Answer again(InboundMessage message) {
        Talked talked = talks.get(message.from());
        if (talked == null) {
            return new Answer(List.of(), person(message.from()));
        }
        Instant now = clock.instant();
        Understanding nothing = Understanding.sure(Intent.UNCLEAR, Slots.NONE, "time, without the store");
        Turn turn =
                new Turn(message.id(), talked.person, null, nothing, message.writtenAt(), now, zone, Catalogue.EMPTY);
        Reply reply = ringing.again(turn, Reply.silent(turn));
        return new Answer(urgent(reply.drafts()), reply.after());
    }

    /**
     * So much of an answer has been done.
     *
     * @param helped whether the person has got the help lines
     */
    void did(Address address, Answer answer, boolean helped) {
        Talked talked = talks.get(address);
        int before = talked == null ? 0 : talked.answers;
        talks.put(address, new Talked(answer.after, helped ? before + 1 : before));
    }

    /** The next word from that address is the first one heard. */
    void forget(Address address) {
        talks.forget(address);
    }

    /** So is everybody's. */
    void forgetAll() {
        talks.forgetIf(address -> true);
    }

    /** That it is a machine is said with the answer that follows when the store is back. */
    private static List<Draft> urgent(List<Draft> drafts) {
        List<Draft> urgent = new ArrayList<>();
        drafts.stream()
                .filter(draft -> draft.purpose() == Purpose.CRISIS)
                .findFirst()
                .ifPresent(urgent::add);
        drafts.stream().filter(draft -> draft.purpose() == Purpose.DUTY).forEach(urgent::add);
        return urgent;
    }

    private Participant person(Address from) {
        @Nullable String id = addresses.ownerAtHand(from);
        return id == null
                ? Participant.unknown(NOBODY, from)
                : shelf.lastSeen(id).orElseGet(() -> Participant.unknown(id, from));
    }

    /**
     * What the house would answer.
     *
     * @param drafts the help lines first, then an alert for each phone
     * @param after the person as that leaves it
     */
    record Answer(List<Draft> drafts, Participant after) {

        /** Whether it rings by time from now on. */
        boolean ringsOn() {
            Crisis crisis = after.talk().crisis();
            return crisis != null && crisis.level() == CrisisLevel.EXPLICIT && crisis.takenBy() == null;
        }

        /** No phone could be rung: what is said next rings anew. */
        Answer withoutAlarm() {
            Crisis crisis = after.talk().crisis();
            boolean alarm = drafts.stream().anyMatch(draft -> draft.purpose() == Purpose.DUTY);
            return crisis == null || !alarm
                    ? this
                    : new Answer(drafts, after.talk(talk -> talk.withCrisis(crisis.notAlarmed())));
        }
    }

    /** Adds the alarms that are due again to what was decided so far. */
    @FunctionalInterface
    interface RingsAgain {
        Reply again(Turn turn, Reply soFar);
    }

    /** How an address stands in this outage. */
    private record Talked(Participant person, int answers) {}
}
