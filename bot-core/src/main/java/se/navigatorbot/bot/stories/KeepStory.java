package se.navigatorbot.bot.stories;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Request;

/**
 * The person has agreed that others may read these words.
 *
 * @param how the consent was given
 * @param until last day of it, null until it is taken back
 * @param by user name of who writes it down
 */
public record KeepStory(String words, String how, @Nullable LocalDate until, String by) implements Request {

    /** Shows no words. */
    @Override
    public String toString() {
        return "KeepStory[…]";
    }
}
