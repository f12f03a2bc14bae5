package se.navigatorbot.bot.intakes;

import se.navigatorbot.bot.catalogue.Intake;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Candidacy;

/** Notes that somebody has left on the way; nothing is told. */
final class LeaveIntakeHandler implements RequestHandler<LeaveIntake> {

    @Override
    public Class<LeaveIntake> request() {
        return LeaveIntake.class;
    }

    @Override
    public Reply handle(Turn turn, LeaveIntake leave) {
        Candidacy one = turn.person().journey().candidacy(leave.intake()).orElse(null);
        if (one == null || one.left()) {
            return Reply.silent(turn).withResult(new Reply.Refusal("Personen är inte med i intaget."));
        }
        String title =
                turn.catalogue().intake(leave.intake()).map(Intake::title).orElse(leave.intake());
        return Reply.silent(turn)
                .changing(person -> person.journey(journey -> journey.with(one.leaving(turn.now()))))
                .noting("Lämnar " + title)
                .withResult(leave.intake());
    }
}
