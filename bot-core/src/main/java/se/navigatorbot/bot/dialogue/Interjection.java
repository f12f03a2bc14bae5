package se.navigatorbot.bot.dialogue;

import java.util.Optional;

/**
 * An answer that only what was shown last makes plain: "kommer jag dit?" after a placement. Asked before the skill of the
 * wish that the words alone would name. Collected as beans.
 */
@FunctionalInterface
public interface Interjection {

    /** The answer, empty when this is not meant. */
    Optional<Reply> answer(Turn turn);
}
