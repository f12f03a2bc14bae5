package se.navigatorbot.bot.desk.queue;

import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.participants.Row;

/**
 * Somebody who waits for a human or has one.
 *
 * @param alarmTaker user name of who has taken an open crisis, null for nobody or no crisis
 */
public record Waiter(Row row, @Nullable String alarmTaker) {}
