package se.navigatorbot.bot.region;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's part in a programme.
 *
 * @param from first day, null for as long as the programme
 * @param to last day, null for as long as the programme
 */
public record Membership(
        String municipality,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Whether the municipality takes part on any day from the first to the last. */
    public boolean within(LocalDate first, LocalDate last) {
        return (from == null || !from.isAfter(last)) && (to == null || !to.isBefore(first));
    }
}
