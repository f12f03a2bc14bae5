package se.navigatorbot.bot.signups;

import java.time.LocalDate;
import se.navigatorbot.bot.dialogue.Request;

/**
 * Staff have noted whether somebody came.
 *
 * @param date of the meeting
 */
public record EventAttended(String eventId, LocalDate date, boolean came) implements Request {}
