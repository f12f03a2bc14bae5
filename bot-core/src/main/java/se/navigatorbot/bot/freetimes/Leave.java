package se.navigatorbot.bot.freetimes;

import java.time.LocalDate;

/**
 * Days on which a coach cannot be booked. Why is not kept.
 *
 * @param to included
 */
public record Leave(LocalDate from, LocalDate to) {

    public Leave {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("leave ends before it begins");
        }
    }

    /** Whether the day is one of them. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
