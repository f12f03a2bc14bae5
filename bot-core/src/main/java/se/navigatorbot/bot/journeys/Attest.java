package se.navigatorbot.bot.journeys;

import java.time.LocalDate;
import se.navigatorbot.bot.dialogue.Request;

/**
 * Time taken part, attested by staff. The same activity on the same day is corrected.
 *
 * @param minutes 0 takes it back
 */
public record Attest(LocalDate date, String programme, String activity, int minutes, String by) implements Request {}
