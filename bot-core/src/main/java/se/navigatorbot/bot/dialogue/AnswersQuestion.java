package se.navigatorbot.bot.dialogue;

import java.util.Set;
import se.navigatorbot.bot.participants.Asked;

/** Acts on a bare yes or no to a question the bot has put. Collected as beans; each context has at most one. */
public interface AnswersQuestion {

    /**
     * Names of the questions, as {@link Asked#context()} holds them. A name with its business ({@code
     * confirm_cancel/event_cancel}) wins over the bare one.
     */
    Set<String> contexts();

    /** The person said yes. Clears or replaces {@code talk.asked}. */
    Reply yes(Turn turn, Asked asked);

    /** The person said no. Clears or replaces {@code talk.asked}. */
    Reply no(Turn turn, Asked asked);
}
