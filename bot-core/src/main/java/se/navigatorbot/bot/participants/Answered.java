package se.navigatorbot.bot.participants;

import java.time.Instant;

/**
 * That somebody who waited for a human was written to by one; who that was is not kept.
 *
 * @param asked when the waiting began
 * @param at when the first human word was said
 */
public record Answered(Instant asked, Instant at) {}
