package se.navigatorbot.bot.dialogue;

/**
 * Something of the {@link Timetable} is due.
 *
 * @param missed it was due before the store was restored, so it may have been said: nothing ordinary is said now
 */
public record ItIsTime(boolean missed) implements Request.Always {}
