package se.navigatorbot.bot.handover;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.bot.participants.Handover.Origin;

/** Before a colleague now, who is told. Where a human has spoken the bot stays silent. */
final class AssignConversationHandler implements RequestHandler<AssignConversation> {

    private final StaffQueue queue;

    AssignConversationHandler(StaffQueue queue) {
        this.queue = queue;
    }

    @Override
    public Class<AssignConversation> request() {
        return AssignConversation.class;
    }

    @Override
    public Reply handle(Turn turn, AssignConversation request) {
        Handover before = turn.person().talk().handover();
        Handover after = assigned(before, request, turn);
        Reply reply = Reply.silent(turn)
                .changing(person -> person.talk(talk -> talk.withHandover(after)))
                .noting(request.by() + " lämnade samtalet till " + request.toName())
                .withResult(after);
        return after.state() == Handover.State.TAKEN ? queue.toHolder(turn, reply, after) : queue.ringing(turn, reply);
    }

    private static Handover assigned(@Nullable Handover before, AssignConversation request, Turn turn) {
        Handover ground =
                before == null ? Handover.requested("lämnat av " + request.by(), Origin.STAFF, turn.now()) : before;
        Handover after = ground.humanSpeaks()
                ? ground.heldBy(request.to(), turn.now())
                        .offered(StaffQueue.offer(ground).told(List.of(request.to())))
                : ground.requeued(turn.now()).withStaff(request.to());
        Move.ASSIGN.made(before, after);
        return after;
    }
}
