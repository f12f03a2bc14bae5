package se.navigatorbot.bot.region;

import java.time.LocalTime;

/** From one time of day to another, local time, the end not included. */
public record Span(LocalTime opens, LocalTime closes) {

    public Span {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("a span ends after it begins: " + opens + "-" + closes);
        }
    }

    public boolean contains(LocalTime time) {
        return !time.isBefore(opens) && time.isBefore(closes);
    }
}
