package se.navigatorbot.bot.broadcasts;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * When a broadcast is to begin.
 *
 * @param at local time of the next beginning
 * @param every what follows
 */
public record Plan(LocalDateTime at, Every every) {

    /** How often. */
    public enum Every {
        ONCE,
        DAY,
        WEEK,
        MONTH
    }

    /** The one after this, stepped by calendar day; empty when there is none. */
    Optional<Plan> next() {
        return switch (every) {
            case ONCE -> Optional.empty();
            case DAY -> Optional.of(new Plan(at.plusDays(1), every));
            case WEEK -> Optional.of(new Plan(at.plusWeeks(1), every));
            case MONTH -> Optional.of(new Plan(at.plusMonths(1), every));
        };
    }
}
