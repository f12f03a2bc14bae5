package se.navigatorbot.bot.jobads;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An advertisement.
 *
 * @param municipality name as the advertisement has it, empty when it has none
 * @param field occupational field, empty when unknown
 * @param hours in words, empty when unknown
 * @param licence whether a driving licence is demanded
 * @param address page where one reads and applies
 */
public record JobAd(
        String id,
        String headline,
        String employer,
        String municipality,
        String field,
        String hours,
        boolean licence,
        int vacancies,
        @Nullable LocalDate applyBy,
        String address) {}
