package se.navigatorbot.bot.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Lane;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.Talk;
import se.navigatorbot.bot.region.CentreNames;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.OutboundMessage.Purpose;
import se.navigatorbot.channels.Speaker;
import se.navigatorbot.intents.Intent;

/** What holds for every answer: where it goes, that a machine says so once, and how the talk goes on. */
final class Closing {

    /** Questions whose yes does something; they end when the person turns to something else. */
    private static final Set<String> ENDS_WITH_THE_SUBJECT = Set.of(
            "confirm_cancel",
            "confirm_erase",
            "offer_slot",
            "anything_else",
            OpenQuestion.OFFER_HUMAN,
            OpenQuestion.GUESS,
            OpenQuestion.EITHER);

    private static final Set<Intent> SMALL_TALK =
            Set.of(Intent.GREET, Intent.THANKS, Intent.AFFIRM, Intent.DENY, Intent.UNCLEAR, Intent.OUT_OF_SCOPE);

    private final AnswerLimits limits;
    private final StaffQueue queue;
    private final CentreNames centreNames;

    Closing(AnswerLimits limits, StaffQueue queue, CentreNames centreNames) {
        this.limits = limits;
        this.queue = queue;
        this.centreNames = centreNames;
    }

    Reply close(Turn turn, Reply decided) {
        Reply reply = decided.changing(person -> person.talk(talk -> goneOn(turn, talk)));
        boolean crisis = turn.understanding().intent() == Intent.CRISIS;
        if (reply.drafts().stream().noneMatch(Closing::answers)) {
            return addressed(turn, reply, crisis);
        }
        int hash = hash(reply.drafts());
        Reply counted = reply.changing(person -> person.talk(talk -> limits.counting(talk, hash, turn.now())));
        if (!crisis && limits.repeats(counted.after().talk())) {
            return queue.flag(turn, withoutAnswers(counted), "samma svar om och om igen");
        }
        return addressed(turn, introduced(counted), crisis);
    }

    private static Talk goneOn(Turn turn, Talk talk) {
        Talk before = turn.person().talk();
        boolean understood = talk.misses() == before.misses();
        Talk counted = understood ? talk.withMisses(0) : talk;
        return endsQuestion(turn, before.asked(), talk.asked()) ? counted.withAsked(null) : counted;
    }

    private static boolean endsQuestion(Turn turn, @Nullable Asked before, @Nullable Asked after) {
        return before != null
                && before == after
                && ENDS_WITH_THE_SUBJECT.contains(before.asContext().question())
                && !SMALL_TALK.contains(turn.understanding().intent());
    }

    /** Said once, after the first answer; a skill that says it itself marks the person as introduced. */
    private Reply introduced(Reply reply) {
        if (reply.after().talk().introduced()) {
            return reply;
        }
        Wording line = Wording.of(
                "intro.line",
                Map.of("center", centreNames.of(reply.after().profile().homeCentre())));
        return reply.plus(Draft.answer(line)).changing(person -> person.talk(talk -> talk.withIntroduced(true)));
    }

    private static Reply addressed(Turn turn, Reply reply, boolean crisis) {
        InboundMessage message = turn.message();
        if (message == null) {
            return reply;
        }
        Address from = message.from();
        boolean mayAnswer = crisis ? Senders.canBeReached(from) : Senders.answered(turn);
        return reply.withDrafts(reply.drafts().stream()
                .filter(draft -> mayAnswer || draft.purpose() == Purpose.DUTY)
                .map(draft -> draft.to() == null && draft.lane() == Lane.REPLY ? draft.withTo(from) : draft)
                .toList());
    }

    private static Reply withoutAnswers(Reply reply) {
        return reply.withDrafts(
                reply.drafts().stream().filter(draft -> !answers(draft)).toList());
    }

    private static boolean answers(Draft draft) {
        return draft.lane() == Lane.REPLY
                && draft.purpose() != Purpose.DUTY
                && draft.speaker().role() == Speaker.Role.BOT;
    }

    private static int hash(List<Draft> drafts) {
        int hash = 1;
        for (Draft draft : drafts) {
            if (answers(draft)) {
                hash = 31 * (31 * hash + draft.wording().key().hashCode())
                        + draft.wording().words().hashCode();
            }
        }
        return hash;
    }
}
