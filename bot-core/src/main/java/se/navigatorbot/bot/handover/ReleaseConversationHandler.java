package se.navigatorbot.bot.handover;

import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Reply.Refusal;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Texts;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Handover;

/**
 * Back to the bot; into the queue when the person has written what whoever had the talk has not seen, since the bot did not
 * answer that. A crisis stays open until it is cleared.
 */
final class ReleaseConversationHandler implements RequestHandler<ReleaseConversation> {

    private final Texts texts;
    private final StaffQueue queue;

    ReleaseConversationHandler(Texts texts, StaffQueue queue) {
        this.texts = texts;
        this.queue = queue;
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
        if (!handover.unread()) {
            Move.RELEASE.made(handover, null);
        }
        return left(turn, Reply.silent(turn), handover, texts, queue).withResult(handover);
    }

    /** As {@link #back}, with what nobody has seen kept in the queue. */
    static Reply left(Turn turn, Reply reply, Handover handover, Texts texts, StaffQueue queue) {
        Reply back = back(turn, reply, handover, texts);
        if (!handover.unread()) {
            return back;
        }
        Handover waiting = handover.requeued(turn.now()).adding("väntar på svar");
        Move.LAPSE.made(handover, waiting);
        return queue.ringing(
                turn,
                back.changing(person -> person.talk(talk -> talk.withHandover(waiting)))
                        .noting("Personen hade skrivit något som inte var läst. Samtalet är åter i kön"));
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
