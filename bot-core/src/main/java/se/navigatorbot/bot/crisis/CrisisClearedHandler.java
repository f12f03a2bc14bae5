package se.navigatorbot.bot.crisis;

import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Reply.Refusal;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Crisis;
import se.navigatorbot.bot.participants.Handover;

/** Only staff end a crisis; time and kind words from the person do not. */
final class CrisisClearedHandler implements RequestHandler<CrisisCleared> {

    @Override
    public Class<CrisisCleared> request() {
        return CrisisCleared.class;
    }

    @Override
    public Reply handle(Turn turn, CrisisCleared request) {
        Crisis crisis = turn.person().talk().crisis();
        return crisis == null
                ? Reply.silent(turn).withResult(new Refusal("Här finns inget larm att avsluta."))
                : Reply.silent(turn)
                        .changing(person ->
                                person.talk(talk -> talk.withCrisis(null).withHandover(rest(talk.handover()))))
                        .withResult(crisis);
    }

    /** What was asked for besides stays in the queue. */
    private static @Nullable Handover rest(@Nullable Handover handover) {
        return handover != null
                        && handover.state() == Handover.State.REQUESTED
                        && handover.reason().equals(CrisisSkill.REASON)
                ? null
                : handover;
    }
}
