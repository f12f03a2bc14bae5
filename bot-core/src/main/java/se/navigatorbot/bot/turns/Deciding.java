package se.navigatorbot.bot.turns;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.dialogue.Dialogue;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.inbox.Bodies;
import se.navigatorbot.bot.inbox.InboxEntry;
import se.navigatorbot.bot.inbox.RequestKinds;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.Ground;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.bot.participants.Known;
import se.navigatorbot.bot.participants.Lines;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.partitions.Fault;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.intents.Context;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Slots;
import se.navigatorbot.intents.Understander;
import se.navigatorbot.intents.Understanding;
import se.navigatorbot.intents.Utterance;

/** From an inbox entry to a decision: what was written, how it is understood, what the dialogue makes of it. */
final class Deciding {

    private static final Understanding NOTHING_SAID =
            new Understanding(Intent.UNCLEAR, 0, Slots.NONE, "request", Optional.empty());

    private static final String OVER_LIMIT = "över gränsen för nya avsändare";

    private static final Logger log = LoggerFactory.getLogger(Deciding.class);

    private final Bodies bodies;
    private final RequestKinds kinds;
    private final Understander understander;
    private final Dialogue dialogue;
    private final Catalogues catalogues;
    private final Lines lines;
    private final Clock clock;
    private final ZoneId zone;

    Deciding(Bodies bodies, Mind mind, Ground ground) {
        this.bodies = bodies;
        this.kinds = mind.kinds();
        this.understander = mind.understander();
        this.dialogue = mind.dialogue();
        this.catalogues = mind.catalogues();
        this.lines = ground.lines();
        this.clock = ground.clock();
        this.zone = ground.zone();
    }

    Decision decide(InboxEntry entry, Known known) {
        Object body = bodies.of(entry, kinds);
        if (body instanceof InboundMessage message) {
            return answer(entry, message, known);
        }
        Turn turn = turn(entry, null, known.person(), NOTHING_SAID, entry.arrivedAt());
        return new Decision(turn, known.version(), dialogue.handle(turn, (Request) body), null);
    }

    /** What the person wrote, if it can be read: staff see it even when it cannot be handled. */
    @Nullable
    InboundMessage message(InboxEntry entry) {
        try {
            return bodies.of(entry, kinds) instanceof InboundMessage message ? message : null;
        } catch (RuntimeException unreadable) {
            return null;
        }
    }

    private Decision answer(InboxEntry entry, InboundMessage message, Known known) {
        Participant person = heard(known.person(), message, entry.arrivedAt());
        Understanding understood = understand(message, person);
        Turn turn = turn(entry, message, person, understood, message.writtenAt());
        boolean silent = entry.limited() && !mustBeHeard(understood);
        Reply reply = silent ? unanswered(turn) : dialogue.answer(turn);
        String note = understood.intent().label() + (silent ? ", " + OVER_LIMIT : "");
        return new Decision(turn, known.version(), reply, lines.heard(message, entry.arrivedAt(), note));
    }

    private Understanding understand(InboundMessage message, Participant person) {
        Asked asked = person.talk().asked();
        boolean stillAsked = asked != null && asked.until().isAfter(message.writtenAt());
        Utterance said = new Utterance(
                message.text(),
                asked != null && stillAsked ? asked.asContext() : Context.NONE,
                LocalDateTime.ofInstant(message.writtenAt(), zone));
        try {
            return understander.understand(said);
        } catch (RuntimeException e) {
            log.error("a message was not understood because of a fault: {}", Fault.of(e));
            return NOTHING_SAID;
        }
    }

    /** Over the limit nothing is said, but staff see in their queue that somebody wrote. */
    private static Reply unanswered(Turn turn) {
        return Reply.silent(turn)
                .changing(person -> person.talk(talk -> talk.handover() == null
                        ? talk.withHandover(
                                Handover.requested(OVER_LIMIT, turn.now()).shownOnly())
                        : talk));
    }

    private Turn turn(
            InboxEntry entry,
            @Nullable InboundMessage message,
            Participant person,
            Understanding understood,
            Instant writtenAt) {
        return new Turn(
                entry.id(), person, message, understood, writtenAt, clock.instant(), zone, catalogues.current());
    }

    /** Danger is answered and a STOPP holds, whatever the limit. */
    private static boolean mustBeHeard(Understanding understood) {
        return understood.intent() == Intent.CRISIS
                || understood.intent() == Intent.OPT_OUT
                || understood.slots().crisis() != null;
    }

    /** The address written from comes first and is proven, unless it has turned out to be somebody else's. */
    private static Participant heard(Participant person, InboundMessage message, Instant at) {
        List<Reachable> all = new ArrayList<>(person.reachable().size() + 1);
        Reachable from = Reachable.unheard(message.from());
        for (Reachable known : person.reachable()) {
            if (known.address().equals(message.from())) {
                from = known;
            } else {
                all.add(known);
            }
        }
        if (from.state() == Reachable.State.WRONG_PERSON) {
            return person;
        }
        all.add(0, from.heard(at));
        return person.withReachable(all);
    }
}
