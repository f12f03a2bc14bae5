package se.navigatorbot.bot.handover;

import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.bot.turns.MessageParked;

/** The person stands in the queue for humans, since nobody else can answer. */
final class MessageParkedHandler implements RequestHandler<MessageParked> {

    private static final String REASON = "boten klarade inte meddelandet";

    @Override
    public Class<MessageParked> request() {
        return MessageParked.class;
    }

    @Override
    public Reply handle(Turn turn, MessageParked request) {
        Handover now = turn.person().talk().handover();
        Handover fresh = Handover.requested(REASON, turn.now());
        Handover then = now != null ? now.adding(REASON) : request.quiet() ? fresh.shownOnly() : fresh;
        return Reply.silent(turn).changing(person -> person.talk(talk -> talk.withHandover(then)));
    }
}
