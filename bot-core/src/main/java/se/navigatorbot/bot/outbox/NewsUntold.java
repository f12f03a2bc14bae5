package se.navigatorbot.bot.outbox;

import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Request;

/**
 * News of what the person is booked on was made and did not leave.
 *
 * @param about what it spoke of
 * @param reason a Swedish phrase for staff
 */
public record NewsUntold(About about, String reason) implements Request.Always {}
