package se.navigatorbot.bot.crisis;

import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Reply.Refusal;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Crisis;
import se.navigatorbot.bot.participants.Exercise;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.intents.CrisisLevel;

/** Rings, is taken, has its steps and is cleared like a real one; there is nobody to whom anything could be said. */
final class CrisisDrillHandler implements RequestHandler<CrisisDrill> {

    private final Alarms alarms;

    CrisisDrillHandler(Alarms alarms) {
        this.alarms = alarms;
    }

    @Override
    public Class<CrisisDrill> request() {
        return CrisisDrill.class;
    }

    @Override
    public Reply handle(Turn turn, CrisisDrill request) {
        if (!Exercise.is(turn.person().id())) {
            return Reply.silent(turn).withResult(new Refusal("En övning görs aldrig med en deltagare."));
        }
        if (turn.person().talk().crisis() != null) {
            return Reply.silent(turn).withResult(new Refusal("En övning pågår redan. Avsluta den först."));
        }
        Turn placed = turn.withPerson(
                turn.person().profile(profile -> profile.withFirstName("ÖVNING").withHomeCentre(request.centre())));
        if (!alarms.somebodyOnDuty(placed)) {
            return Reply.silent(turn)
                    .withResult(new Refusal("Ingen jour kan larmas just nu. Övningen är inte startad."));
        }
        Crisis crisis = Crisis.heard(CrisisLevel.EXPLICIT, turn.now());
        Handover asked = Handover.requested(CrisisSkill.REASON, Handover.Origin.CRISIS, turn.now())
                .shownOnly();
        Reply begun = Reply.silent(placed)
                .changing(nobody -> nobody.talk(talk -> talk.withCrisis(crisis).withHandover(asked)))
                .noting("Övning startad av " + request.firstName());
        return alarms.first(placed, begun).withResult(crisis);
    }
}
