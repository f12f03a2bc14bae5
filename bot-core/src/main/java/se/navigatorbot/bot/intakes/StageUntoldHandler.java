package se.navigatorbot.bot.intakes;

import se.navigatorbot.bot.catalogue.Intake;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.outbox.StageUntold;
import se.navigatorbot.bot.participants.Candidacy;
import se.navigatorbot.bot.participants.Offer.Queue;
import se.navigatorbot.bot.participants.Stage;
import se.navigatorbot.bot.participants.Task;
import se.navigatorbot.bot.tasks.Tasks;

/** The stage counts as not told; whoever still stands there hears it from staff. */
final class StageUntoldHandler implements RequestHandler<StageUntold> {

    @Override
    public Class<StageUntold> request() {
        return StageUntold.class;
    }

    @Override
    public Reply handle(Turn turn, StageUntold untold) {
        Candidacy one = turn.person().journey().candidacy(untold.intake()).orElse(null);
        Stage stage = Stage.of(untold.stage()).orElse(null);
        if (one == null || stage == null || !one.told().contains(stage)) {
            return Reply.silent(turn);
        }
        Reply noted = Reply.silent(turn).changing(person -> person.journey(journey -> journey.with(one.untold(stage))));
        if (one.left() || one.stage() != stage) {
            return noted;
        }
        String title =
                turn.catalogue().intake(untold.intake()).map(Intake::title).orElse(untold.intake());
        String words = "berätta själv: " + title + ", " + stage.swedish() + " (" + untold.reason() + ")";
        return noted.changing(person -> Tasks.adding(person, turn, Task.Kind.FOLLOW_UP, Queue.COACH, words, null))
                .noting("Ny uppgift: " + words);
    }
}
