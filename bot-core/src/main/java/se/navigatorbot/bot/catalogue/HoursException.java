package se.navigatorbot.bot.catalogue;

import java.time.LocalDate;
import java.util.List;
import se.navigatorbot.bot.region.Span;

/**
 * Other hours than usual on one day at one centre; wins over everything else.
 *
 * @param spans when it is open that day; empty for closed
 * @param reason what participants read, such as "personalen är på utbildning"; may be empty
 */
public record HoursException(String centre, LocalDate date, List<Span> spans, String reason) {

    public HoursException {
        spans = List.copyOf(spans);
    }
}
