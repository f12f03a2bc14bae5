package se.navigatorbot.bot.handover;

import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Reply.Refusal;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;

/** A human word, said at once. */
final class StaffReplyHandler implements RequestHandler<StaffReply> {

    private final HumanWord word;

    StaffReplyHandler(HumanWord word) {
        this.word = word;
    }

    @Override
    public Class<StaffReply> request() {
        return StaffReply.class;
    }

    @Override
    public Reply handle(Turn turn, StaffReply request) {
        HumanWord.Said said = new HumanWord.Said(request.user(), request.firstName(), request.text(), request.by());
        String refusal = word.refusal(turn.person(), said);
        return refusal == null
                ? word.spoken(turn, Reply.silent(turn), said)
                : Reply.silent(turn).withResult(new Refusal(refusal));
    }
}
