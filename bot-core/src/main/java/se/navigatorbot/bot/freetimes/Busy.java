package se.navigatorbot.bot.freetimes;

import java.time.Instant;

/** A span in which a coach is busy, half-open; what with is not kept. */
public record Busy(Instant from, Instant to) {

    public boolean overlaps(Instant begins, Instant ends) {
        return from.isBefore(ends) && begins.isBefore(to);
    }
}
