package se.navigatorbot.bot.broadcasts;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * When a broadcast is to begin.
 *
 * @param at local time of the next beginning
 * @param every what follows
 * @param day of the month on which it began, so that the 31st comes back after February; 0 for that of {@code at}
 */
public record Plan(LocalDateTime at, Every every, int day) {

    /** Beginning then. */
    public Plan(LocalDateTime at, Every every) {
        this(at, every, at.getDayOfMonth());
    }

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
            case MONTH -> Optional.of(monthLater());
        };
    }

    private Plan monthLater() {
        int wanted = day == 0 ? at.getDayOfMonth() : day;
        LocalDateTime later = at.plusMonths(1);
        int last = later.toLocalDate().lengthOfMonth();
        return new Plan(later.withDayOfMonth(Math.min(wanted, last)), every, wanted);
    }
}
