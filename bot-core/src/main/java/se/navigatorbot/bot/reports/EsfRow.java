package se.navigatorbot.bot.reports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.participants.Result;

/**
 * One participant in one programme in one month, as it is reported. No name and no number of any kind.
 *
 * @param code the participant's random id; the list from code to person lies outside the product
 * @param end last day, null while it runs at the end of the month
 * @param outcome what it came to by the end of the month, null for nothing yet
 * @param told whether the outcome is the participant's word alone
 * @param sixMonths what the participant told in this month of half a year after the end, null for nothing
 * @param minutes attested time in the month
 * @param changed whether it has changed since that month was last handed in
 */
public record EsfRow(
        String code,
        String programme,
        LocalDate start,
        @Nullable LocalDate end,
        @Nullable Result outcome,
        boolean told,
        @Nullable Result sixMonths,
        int minutes,
        boolean changed) {}
