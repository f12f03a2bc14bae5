package se.navigatorbot.bot.handover;

import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Reply.Refusal;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Texts;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Handover;

/** Back to the bot. A crisis stays open until it is cleared. */
final class ReleaseConversationHandler implements RequestHandler<ReleaseConversation> {

    private final Texts texts;

    ReleaseConversationHandler(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Class<ReleaseConversation> request() {
        return ReleaseConversation.class;
    }

    @Override
    public Reply handle(Turn turn, ReleaseConversation request) {
        Handover handover = turn.person().talk().handover();
        return handover == null
                ? Reply.silent(turn).withResult(new Refusal("Boten svarar redan här."))
                : released(turn, handover);
    }

    private Reply released(Turn turn, Handover handover) {
        Move.RELEASE.made(handover, null);
        return back(turn, Reply.silent(turn), handover, texts).withResult(handover);
    }

    /** The bot speaks again; said in the thread when a human had spoken. */
    static Reply back(Turn turn, Reply reply, Handover handover, Texts texts) {
        Reply released = reply.changing(person -> person.talk(talk -> talk.withHandover(null)));
        return handover.humanSpeaks() ? marked(turn, released, texts) : released;
    }

    static Reply marked(Turn turn, Reply reply, Texts texts) {
        return reply.marking(texts.render(Wording.of("marker.bot"), turn.local()));
    }
}
