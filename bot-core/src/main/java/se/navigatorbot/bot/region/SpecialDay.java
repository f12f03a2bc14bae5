package se.navigatorbot.bot.region;

import java.time.LocalDate;
import java.util.List;

/**
 * Other hours than usual on one day, known when the region file was written.
 *
 * @param spans when it is open; empty for closed
 * @param reason what participants read; empty for none
 */
public record SpecialDay(LocalDate date, List<Span> spans, String reason) {

    public SpecialDay {
        spans = List.copyOf(spans);
    }
}
