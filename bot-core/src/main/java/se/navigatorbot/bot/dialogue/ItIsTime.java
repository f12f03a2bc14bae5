package se.navigatorbot.bot.dialogue;

/** Something of the {@link Timetable} is due. */
public record ItIsTime() implements Request {}
