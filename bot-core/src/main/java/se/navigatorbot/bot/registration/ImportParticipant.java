package se.navigatorbot.bot.registration;

import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Request;

/**
 * Somebody out of another system. Who is known already is left as it is.
 *
 * @param told what the other system tells
 * @param language ISO 639-1, null for not told
 * @param birthYear null for not told
 * @param ask whether the number gets the one neutral question now
 */
public record ImportParticipant(
        RegisterParticipant told,
        @Nullable String language,
        @Nullable Integer birthYear,
        boolean ask) implements Request {

    /** Shows nothing of the person. */
    @Override
    public String toString() {
        return "ImportParticipant[…]";
    }
}
