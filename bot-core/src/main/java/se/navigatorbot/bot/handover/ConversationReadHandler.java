package se.navigatorbot.bot.handover;

import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Crisis;
import se.navigatorbot.bot.participants.Handover;

/**
 * Read once, and by whoever has it whenever the person has written. Reminders of what the person wrote to them end;
 * what nobody has taken rings on. In a crisis that is the first of the agreed steps.
 */
final class ConversationReadHandler implements RequestHandler<ConversationRead> {

    @Override
    public Class<ConversationRead> request() {
        return ConversationRead.class;
    }

    @Override
    public Reply handle(Turn turn, ConversationRead request) {
        Reply reply = Reply.silent(turn)
                .changing(person -> person.talk(talk -> talk.withHandover(read(talk.handover(), request.user()))));
        Crisis crisis = turn.person().talk().crisis();
        if (crisis == null || crisis.did(Crisis.Step.READ)) {
            return reply;
        }
        return reply.changing(person -> person.talk(
                        talk -> talk.withCrisis(crisis.doing(Crisis.Step.READ, request.user(), turn.now()))))
                .noting("Kris: läst, av " + request.firstName());
    }

    private static @Nullable Handover read(@Nullable Handover handover, String user) {
        if (handover == null || !handover.awaitsReading(user)) {
            return handover;
        }
        Handover seen = user.equals(handover.staff()) ? handover.seen() : handover;
        return seen.offered(StaffQueue.offer(seen).read(user));
    }
}
