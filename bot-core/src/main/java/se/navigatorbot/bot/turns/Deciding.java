package se.navigatorbot.bot.turns;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.dialogue.DangerAnswer;
import se.navigatorbot.bot.dialogue.Dialogue;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.inbox.AnsweredMessage;
import se.navigatorbot.bot.inbox.Bodies;
import se.navigatorbot.bot.inbox.InboxEntry;
import se.navigatorbot.bot.inbox.RequestKinds;
import se.navigatorbot.bot.inbox.WordOfHelp;
import se.navigatorbot.bot.participants.Ground;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.bot.participants.Known;
import se.navigatorbot.bot.participants.Lines;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.bot.spool.Answered;
import se.navigatorbot.bot.spool.FirstAid;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.OutboundMessage.Purpose;
import se.navigatorbot.intents.CrisisLevel;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Understanding;
import se.navigatorbot.intents.rules.CrisisRules;

/** From an inbox entry to a decision: what was written, how it is understood, what the dialogue makes of it. */
final class Deciding {

    private static final String OVER_LIMIT = "över gränsen för nya avsändare";

    private final Bodies bodies;
    private final RequestKinds kinds;
    private final Listening listening;
    private final Dialogue dialogue;
    private final Catalogues catalogues;
    private final FirstAid firstAid;
    private final WordOfHelp wordOfHelp;
    private final Lines lines;
    private final Clock clock;
    private final ZoneId zone;

    Deciding(Bodies bodies, Mind mind, Ground ground) {
        this.bodies = bodies;
        this.kinds = mind.kinds();
        this.listening = new Listening(mind.understander(), ground.zone());
        this.dialogue = mind.dialogue();
        this.catalogues = mind.catalogues();
        this.firstAid = mind.firstAid();
        this.wordOfHelp = new WordOfHelp(ground.redis(), bodies);
        this.lines = ground.lines();
        this.clock = ground.clock();
        this.zone = ground.zone();
    }

    Decision decide(InboxEntry entry, Known known) {
        Object body = bodies.of(entry, kinds);
        if (body instanceof InboundMessage message) {
            return answer(entry, message, firstAid.answered(message.id()), known);
        }
        if (body instanceof AnsweredMessage earlier) {
            return answer(entry, earlier.message(), earlier.answered(), known);
        }
        Turn turn = turn(entry, null, known.person(), Listening.NOTHING_SAID, entry.arrivedAt());
        Request request = (Request) body;
        Reply reply = dialogue.handle(turn, request);
        return new Decision(
                turn, known, Missed.without(request, reply), null, Missed.lines(request, reply, turn, lines));
    }

    /** Whether a person wrote it and it speaks of danger, or was answered as danger already. */
    boolean urgent(InboxEntry entry) {
        InboundMessage message = message(entry);
        return message != null && (entry.kind().equals(AnsweredMessage.KIND) || listening.danger(message));
    }

    /** What the person wrote, if it can be read: staff see it even when it cannot be handled. */
    @Nullable
    InboundMessage message(InboxEntry entry) {
        try {
            Object body = bodies.of(entry, kinds);
            if (body instanceof AnsweredMessage earlier) {
                return earlier.message();
            }
            return body instanceof InboundMessage message ? message : null;
        } catch (RuntimeException unreadable) {
            return null;
        }
    }

    private Decision answer(InboxEntry entry, InboundMessage message, @Nullable Answered earlier, Known known) {
        Participant person = known.person().writing(message.from(), entry.arrivedAt());
        Understanding understood = listening.understand(message, person);
        Turn turn = turn(entry, message, person, understood, message.writtenAt());
        boolean silent = entry.limited() && !mustBeHeard(understood, message.text()) && !saysInDanger(turn);
        Reply reply = silent ? unanswered(turn) : dialogue.answer(turn);
        String note =
                understood.intent().label() + " (" + understood.reason() + ")" + (silent ? ", " + OVER_LIMIT : "");
        ThreadEntry heard = lines.heard(message, entry.arrivedAt(), note);
        Answered help = earlier == null && helps(reply) ? wordOfHelp.on(entry) : earlier;
        return help == null
                ? new Decision(turn, known, reply, heard, List.of())
                : new Decision(turn, known, withoutHelp(reply), heard, said(message, help));
    }

    private static boolean helps(Reply reply) {
        return reply.drafts().stream().anyMatch(draft -> draft.purpose() == Purpose.CRISIS);
    }

    private List<ThreadEntry> said(InboundMessage message, Answered earlier) {
        return earlier.said().stream()
                .map(text -> lines.said(message, text, earlier.at()))
                .toList();
    }

    /** The help lines were given at once; what else the answer holds, alarms above all, still stands. */
    private static Reply withoutHelp(Reply reply) {
        List<Draft> rest = new ArrayList<>(reply.drafts());
        rest.stream()
                .filter(draft -> draft.purpose() == Purpose.CRISIS)
                .findFirst()
                .ifPresent(rest::remove);
        return reply.withDrafts(rest);
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

    /** Danger is answered and a STOPP holds, whatever the limit; plain words are danger whatever was understood. */
    private static boolean saysInDanger(Turn turn) {
        return (turn.understanding().intent() == Intent.AFFIRM || DangerAnswer.yes(turn.text()))
                && OpenQuestion.name(turn).equals(OpenQuestion.DANGER);
    }

    private static boolean mustBeHeard(Understanding understood, String text) {
        return understood.intent() == Intent.CRISIS
                || understood.intent() == Intent.OPT_OUT
                || understood.slots().crisis() != null
                || CrisisRules.standard()
                        .level(text)
                        .filter(said -> said == CrisisLevel.EXPLICIT || understood.confidence() == 0)
                        .isPresent();
    }
}
