package se.navigatorbot.bot.handover;

import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Reply.Refusal;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Texts;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Handover;

/** Done: out of the queue, and the bot answers; but for what nobody has seen. A crisis stays open until it is cleared. */
final class CloseConversationHandler implements RequestHandler<CloseConversation> {

    private final Texts texts;
    private final StaffQueue queue;

    CloseConversationHandler(Texts texts, StaffQueue queue) {
        this.texts = texts;
        this.queue = queue;
    }

    @Override
    public Class<CloseConversation> request() {
        return CloseConversation.class;
    }

    @Override
    public Reply handle(Turn turn, CloseConversation request) {
        Handover handover = turn.person().talk().handover();
        if (handover == null) {
            return Reply.silent(turn).withResult(new Refusal("Boten svarar redan här."));
        }
        if (!handover.unread()) {
            Move.CLOSE.made(handover, null);
        }
        String note = request.note().isBlank() ? "" : ": " + request.note().strip();
        return ReleaseConversationHandler.left(turn, Reply.silent(turn), handover, texts, queue)
                .noting(request.by() + " avslutade samtalet (" + handover.reason() + ")" + note)
                .withResult(handover);
    }
}
