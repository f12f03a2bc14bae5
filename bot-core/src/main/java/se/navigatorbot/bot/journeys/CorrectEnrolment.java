package se.navigatorbot.bot.journeys;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Request;

/**
 * What was written of a person's time in a programme was wrong. Months that were handed in with it are marked.
 *
 * @param from first day, null for the same
 * @param municipality id, null for the same
 * @param open whether it has not ended after all
 * @param remove whether the person never was in it
 * @param reason in staff's words
 * @param by user name
 */
public record CorrectEnrolment(
        String enrolment,
        @Nullable LocalDate from,
        @Nullable String municipality,
        boolean open,
        boolean remove,
        String reason,
        String by)
        implements Request {

    /** Shows no reason. */
    @Override
    public String toString() {
        return "CorrectEnrolment[" + enrolment + "]";
    }
}
