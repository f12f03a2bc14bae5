package se.navigatorbot.bot.handover;

import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;

/** Lays it before the person's own centre, without ringing anybody and without a word to the person. */
final class SeenFromElsewhereHandler implements RequestHandler<SeenFromElsewhere> {

    private final StaffQueue queue;

    SeenFromElsewhereHandler(StaffQueue queue) {
        this.queue = queue;
    }

    @Override
    public Class<SeenFromElsewhere> request() {
        return SeenFromElsewhere.class;
    }

    @Override
    public Reply handle(Turn turn, SeenFromElsewhere request) {
        return queue.flag(
                turn, Reply.silent(turn), "läst från annat centrum av " + request.user() + ": " + request.reason());
    }
}
