package se.navigatorbot.bot.registration;

import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Wishes;
import se.navigatorbot.intents.Subject;

/** Notes choices with who noted them; a STOPP stands. */
final class ChosenSubjectsHandler implements RequestHandler<ChosenSubjects> {

    @Override
    public Class<ChosenSubjects> request() {
        return ChosenSubjects.class;
    }

    @Override
    public Reply handle(Turn turn, ChosenSubjects chosen) {
        Wishes wishes = turn.person().wishes();
        for (Subject subject : chosen.yes()) {
            wishes = wishes.deciding(subject, true, turn.now(), chosen.by());
        }
        for (Subject subject : chosen.no()) {
            wishes = wishes.deciding(subject, false, turn.now(), chosen.by());
        }
        Wishes after = wishes;
        return Reply.silent(turn)
                .changing(person -> person.withWishes(after))
                .withResult(turn.person().id());
    }
}
