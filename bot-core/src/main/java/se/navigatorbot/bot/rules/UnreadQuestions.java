package se.navigatorbot.bot.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Lane;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.UnreadQuestion;
import se.navigatorbot.bot.outbox.Judge;
import se.navigatorbot.bot.outbox.Judge.Verdict;
import se.navigatorbot.bot.outbox.OutMessage;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.subjects.AddressQuestion;
import se.navigatorbot.channels.OutboundMessage.Purpose;

/**
 * No yes or no is meant for a question that nobody has read. When the message that puts it may not leave yet, the
 * question goes with the message and is open from when that has been handed over; when it will never leave, it is not
 * put at all.
 */
final class UnreadQuestions {

    private final Judge judge;

    UnreadQuestions(Judge judge) {
        this.judge = judge;
    }

    /** What was decided after {@code before}, with its question open only if its message may leave at this moment. */
    Reply held(Turn turn, Reply before, Reply made) {
        Reply decided = each(turn, before, made);
        Asked was = before.after().talk().asked();
        Asked asked = decided.after().talk().asked();
        int at = last(decided.drafts(), before.drafts().size());
        if (asked == null || asked.equals(was) || at < 0 || AddressQuestion.puts(asked)) {
            return decided;
        }
        Draft draft = decided.drafts().get(at);
        return switch (verdict(turn, decided, draft).kind()) {
            case SEND -> decided.changing(person -> person.talk(talk -> UnreadQuestion.read(talk, asked)));
            case DROP -> unasked(decided, was, asked);
            case WAIT ->
                unasked(decided.withDrafts(replaced(decided.drafts(), at, draft.withAsks(asked))), was, asked)
                        .changing(person -> person.talk(talk -> UnreadQuestion.noted(talk, asked, turn.now())));
        };
    }

    /** Several may be put in one turn, each with its own message; of those the last is the one that is open by itself. */
    private Reply each(Turn turn, Reply before, Reply made) {
        Reply reply = made;
        for (int at = before.drafts().size(); at < made.drafts().size(); at++) {
            Draft draft = made.drafts().get(at);
            Asked asked = draft.asks();
            if (asked == null) {
                continue;
            }
            if (verdict(turn, made, draft).kind() == Verdict.Kind.WAIT) {
                reply = reply.changing(person -> person.talk(talk -> UnreadQuestion.noted(talk, asked, turn.now())));
            } else {
                reply = reply.withDrafts(replaced(reply.drafts(), at, draft.withAsks(null)))
                        .changing(person -> person.talk(talk -> UnreadQuestion.read(talk, asked)));
            }
        }
        return reply;
    }

    private Verdict verdict(Turn turn, Reply decided, Draft draft) {
        OutMessage message = new OutMessage(turn.id(), turn.person().id(), draft, turn.now());
        return judge.judge(message, decided.after(), turn.catalogue(), turn.now());
    }

    /** The latest of the new ones that the person did not ask for. */
    private static int last(List<Draft> drafts, int from) {
        for (int at = drafts.size() - 1; at >= from; at--) {
            Draft draft = drafts.get(at);
            if (draft.lane() != Lane.REPLY && draft.purpose() == Purpose.ORDINARY) {
                return at;
            }
        }
        return -1;
    }

    /** What was asked before is still asked, unless the news is about that very thing. */
    private static Reply unasked(Reply decided, @Nullable Asked was, Asked asked) {
        Asked still = was != null && was.about().equals(asked.about()) ? null : was;
        return decided.changing(person -> person.talk(talk -> talk.withAsked(still)));
    }

    private static List<Draft> replaced(List<Draft> drafts, int at, Draft draft) {
        List<Draft> all = new ArrayList<>(drafts);
        all.set(at, draft);
        return all;
    }
}
