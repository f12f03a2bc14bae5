package se.navigatorbot.bot.outbox;

import se.navigatorbot.bot.dialogue.Request;

/**
 * A reminder of a meeting was made and did not leave.
 *
 * @param appointment its id
 * @param version of the meeting that it spoke of
 * @param reason a Swedish phrase for staff
 */
public record ReminderDropped(String appointment, int version, String reason) implements Request.Always {}
