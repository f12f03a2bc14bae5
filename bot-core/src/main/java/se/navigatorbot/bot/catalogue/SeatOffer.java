package se.navigatorbot.bot.catalogue;

import java.time.Instant;

/**
 * A seat that is kept for somebody from the waiting list.
 *
 * @param until when it goes to the next
 */
public record SeatOffer(String participant, int seat, Instant until) {}
