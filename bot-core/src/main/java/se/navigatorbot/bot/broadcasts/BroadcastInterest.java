package se.navigatorbot.bot.broadcasts;

import java.util.Set;
import se.navigatorbot.bot.dialogue.AnswersQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.participants.Asked;

/** A bare yes to a broadcast is interest that staff see; a no is thanked for. */
final class BroadcastInterest implements AnswersQuestion {

    static final String CONTEXT = "broadcast";

    private final StaffQueue queue;

    BroadcastInterest(StaffQueue queue) {
        this.queue = queue;
    }

    @Override
    public Set<String> contexts() {
        return Set.of(CONTEXT);
    }

    @Override
    public Reply yes(Turn turn, Asked asked) {
        return answered(queue.file(turn, "sa ja till ett utskick", "broadcast.yes"));
    }

    @Override
    public Reply no(Turn turn, Asked asked) {
        return answered(Reply.saying(turn, Wording.of("broadcast.no")));
    }

    private static Reply answered(Reply reply) {
        return reply.changing(person -> person.talk(talk -> talk.withAsked(null)));
    }
}
