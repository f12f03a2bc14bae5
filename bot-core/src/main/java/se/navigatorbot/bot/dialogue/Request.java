package se.navigatorbot.bot.dialogue;

/**
 * Something that the house or staff want done with one person: book, remind, tell of a placement. A record; it is
 * stored as JSON under its simple class name, so a name once used stays.
 */
public interface Request {}
