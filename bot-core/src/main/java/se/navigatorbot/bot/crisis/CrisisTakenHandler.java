package se.navigatorbot.bot.crisis;

import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Reply.Refusal;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Crisis;

/** The first to take it owns it. */
final class CrisisTakenHandler implements RequestHandler<CrisisTaken> {

    @Override
    public Class<CrisisTaken> request() {
        return CrisisTaken.class;
    }

    @Override
    public Reply handle(Turn turn, CrisisTaken request) {
        Crisis crisis = turn.person().talk().crisis();
        if (crisis == null) {
            return Reply.silent(turn).withResult(new Refusal("Här finns inget larm att ta."));
        }
        if (crisis.takenBy() != null && !crisis.takenBy().equals(request.user())) {
            return Reply.silent(turn).withResult(new Refusal("Larmet är redan taget av " + crisis.takenBy() + "."));
        }
        Crisis taken = crisis.takenBy(request.user());
        return Reply.silent(turn)
                .changing(person -> person.talk(talk -> talk.withCrisis(taken)))
                .withResult(taken);
    }
}
