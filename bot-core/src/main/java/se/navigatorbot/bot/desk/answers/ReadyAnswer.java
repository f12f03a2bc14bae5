package se.navigatorbot.bot.desk.answers;

/**
 * An answer that a centre writes often.
 *
 * @param centre id
 * @param title a few words to find it by
 * @param text may hold {@code {namn}} for the first name of whom it goes to
 */
public record ReadyAnswer(String id, String centre, String title, String text) {}
