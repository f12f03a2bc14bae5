package se.navigatorbot.bot.reports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.participants.Result;

/**
 * One participant in one programme in one month, as it is reported. No name and no number of any kind.
 *
 * @param code the participant's random id; the list from code to person lies outside the product
 * @param end last day, null while it runs at the end of the month
 * @param minutes attested time in the month
 * @param changed whether it has changed since that month was last handed in
 */
public record EsfRow(
        String code,
        String programme,
        LocalDate start,
        @Nullable LocalDate end,
        @Nullable Result outcome,
        int minutes,
        boolean changed) {}
