package se.navigatorbot.bot.journeys;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Request;

/**
 * A person begins in a programme, from others if any are named: those end the day before, and nothing else changes.
 *
 * @param municipality of the home centre, empty when not known
 * @param from first day
 * @param passing ids of programmes that end with it
 * @param coach user name of the coach from now on, null for the same
 * @param by user name
 */
public record Enrol(
        String programme,
        String municipality,
        LocalDate from,
        List<String> passing,
        @Nullable String coach,
        String by) implements Request {

    public Enrol {
        passing = List.copyOf(passing);
    }
}
