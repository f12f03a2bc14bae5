package se.navigatorbot.bot.appointments;

import java.util.Optional;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;

/** What else BOKA OM can be about, beside meetings with a coach. */
public interface RebookElsewhere {

    /** The answer when it is what was spoken of last; empty for anything else. */
    Optional<Reply> rebook(Turn turn);
}
