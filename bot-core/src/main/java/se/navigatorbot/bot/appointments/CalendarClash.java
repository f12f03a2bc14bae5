package se.navigatorbot.bot.appointments;

import java.time.LocalDateTime;
import se.navigatorbot.bot.dialogue.Request;

/**
 * The coach's other calendar says busy at the time of a meeting.
 *
 * @param start for when the meeting was booked as that was seen, local time
 */
public record CalendarClash(String appointmentId, LocalDateTime start) implements Request.Always {}
