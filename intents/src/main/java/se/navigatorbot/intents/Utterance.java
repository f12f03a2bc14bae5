package se.navigatorbot.intents;

import java.time.LocalDateTime;

/**
 * One message to be understood.
 *
 * @param text as it was written; anything at all
 * @param context what the bot asked last
 * @param now local date and time when it was written, for "imorgon"
 */
public record Utterance(String text, Context context, LocalDateTime now) {

    /** Shows no text. */
    @Override
    public String toString() {
        return "Utterance[" + text.length() + " characters, " + context + "]";
    }
}
