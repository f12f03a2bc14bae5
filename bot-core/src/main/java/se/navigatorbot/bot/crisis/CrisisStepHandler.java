package se.navigatorbot.bot.crisis;

import java.util.Optional;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Reply.Refusal;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Crisis;

/** Ticked once, by whom and when; the thread keeps it when the crisis is over. */
final class CrisisStepHandler implements RequestHandler<CrisisStep> {

    @Override
    public Class<CrisisStep> request() {
        return CrisisStep.class;
    }

    @Override
    public Reply handle(Turn turn, CrisisStep request) {
        Crisis crisis = turn.person().talk().crisis();
        if (crisis == null) {
            return Reply.silent(turn).withResult(new Refusal("Här finns inget larm."));
        }
        Optional<Crisis.Done> done = crisis.steps().stream()
                .filter(step -> step.step() == request.step())
                .findFirst();
        if (done.isPresent()) {
            return Reply.silent(turn).withResult(crisis);
        }
        Crisis after = crisis.doing(request.step(), request.user(), turn.now());
        return Reply.silent(turn)
                .changing(person -> person.talk(talk -> talk.withCrisis(after)))
                .noting("Kris: " + request.step().swedish() + ", av " + request.firstName())
                .withResult(after);
    }
}
