package se.navigatorbot.bot.appointments;

import java.util.Optional;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;

/** What else "kan inte komma" can be about, beside meetings with a coach. */
public interface CancelElsewhere {

    /** The answer when it is what was spoken of last; empty for anything else. */
    Optional<Reply> spokenOf(Turn turn);

    /** The answer for whoever has no meeting that could be meant; empty when there is nothing else either. */
    Optional<Reply> instead(Turn turn);
}
