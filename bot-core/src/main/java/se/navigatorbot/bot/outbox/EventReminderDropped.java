package se.navigatorbot.bot.outbox;

import java.time.LocalDateTime;
import se.navigatorbot.bot.dialogue.Request;

/**
 * A reminder of an activity was made and did not leave.
 *
 * @param eventId of the activity
 * @param meeting start of the meeting that it spoke of, local time
 * @param reason a Swedish phrase for staff
 */
public record EventReminderDropped(String eventId, LocalDateTime meeting, String reason) implements Request.Always {}
