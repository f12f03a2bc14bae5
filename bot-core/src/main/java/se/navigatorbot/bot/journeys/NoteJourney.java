package se.navigatorbot.bot.journeys;

import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Request;

/**
 * What the person wants, in own words, and what is recorded for statistics alone.
 *
 * @param goal null for as before
 * @param nextStep null for as before
 * @param gender for statistics alone, null for as before
 * @param referral code of who sent the person, null for as before
 */
public record NoteJourney(
        @Nullable String goal,
        @Nullable String nextStep,
        @Nullable String gender,
        @Nullable String referral) implements Request {

    @Override
    public String toString() {
        return "NoteJourney[…]";
    }
}
