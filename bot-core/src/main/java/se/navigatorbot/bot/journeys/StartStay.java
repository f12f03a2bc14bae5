package se.navigatorbot.bot.journeys;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Request;

/**
 * A person begins somewhere, as staff have agreed.
 *
 * @param placement id of the placement, empty for none
 * @param days of the week at work, empty when not known
 * @param by user name
 */
public record StartStay(
        String placement,
        String employer,
        String kind,
        LocalDate from,
        @Nullable LocalDate to,
        Set<DayOfWeek> days,
        @Nullable LocalTime begins,
        @Nullable LocalTime ends,
        String by)
        implements Request {

    public StartStay {
        days = Set.copyOf(days);
    }
}
