package se.navigatorbot.bot.turns;

import java.time.Instant;
import java.util.Optional;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Timetable;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Participant;

/** Reminds nobody of anything. */
final class NeverDue implements Timetable {

    @Override
    public Optional<Instant> next(Participant person, Catalogue catalogue) {
        return Optional.empty();
    }

    @Override
    public Reply due(Turn turn) {
        return Reply.silent(turn);
    }
}
