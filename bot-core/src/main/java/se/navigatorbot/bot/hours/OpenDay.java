package se.navigatorbot.bot.hours;

import java.time.LocalDate;
import java.util.List;
import se.navigatorbot.bot.region.Span;

/**
 * How one centre is open on one day, everything considered.
 *
 * @param spans in order; empty for closed
 * @param reason why it differs from an ordinary day, in words that participants read ("julafton"); empty when it does
 *     not
 */
public record OpenDay(LocalDate date, List<Span> spans, String reason) {

    public OpenDay {
        spans = List.copyOf(spans);
    }

    public boolean open() {
        return !spans.isEmpty();
    }
}
