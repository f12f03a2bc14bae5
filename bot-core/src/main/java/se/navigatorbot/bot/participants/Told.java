package se.navigatorbot.bot.participants;

import java.time.Instant;

/**
 * How it went, as somebody told it.
 *
 * @param by {@code person}, or a user name
 * @param about what was asked: {@code exit-1}, {@code exit-6} (months after a programme), or empty when nobody asked
 */
public record Told(Result result, Instant at, String by, String about) {}
