package se.navigatorbot.bot.signups;

import java.time.Instant;
import se.navigatorbot.bot.dialogue.Request;

/**
 * A seat is kept for somebody who waits.
 *
 * @param seat its number
 * @param until when it goes to the next
 */
public record SeatOffered(String eventId, int seat, Instant until) implements Request.Always {}
