package se.navigatorbot.bot.journeys;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Request;

/**
 * What was written of a person's time at a workplace was wrong.
 *
 * @param employer null for the same
 * @param from first day, null for the same
 * @param to last day, null for the same
 * @param open whether it has not ended after all
 * @param remove whether the person never was there
 * @param reason in staff's words
 * @param by user name
 */
public record CorrectStay(
        String stay,
        @Nullable String employer,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean open,
        boolean remove,
        String reason,
        String by)
        implements Request {

    /** Shows neither employer nor reason. */
    @Override
    public String toString() {
        return "CorrectStay[" + stay + "]";
    }
}
