package se.navigatorbot.bot.dialogue;

import java.util.List;
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

    /** Whether such questions may wait side by side, so that a bare answer may need to be asked which is meant. */
    default boolean sideBySide() {
        return false;
    }

    /** Whether the question has not been answered yet; asked of those that wait side by side. */
    default boolean stillOpen(Turn turn, Asked asked) {
        return true;
    }

    /** Questions that the person's document says are unanswered, whatever was said since they were put. */
    default List<Asked> unanswered(Turn turn) {
        return List.of();
    }

    /** What the question is about on one short line, to choose from. */
    default String label(Turn turn, Asked asked) {
        return "";
    }
}
