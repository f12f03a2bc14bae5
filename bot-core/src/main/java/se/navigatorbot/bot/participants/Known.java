package se.navigatorbot.bot.participants;

/**
 * A person as read from the store.
 *
 * @param version rises with each commit; 0 for somebody of whom nothing is stored yet
 */
public record Known(Participant person, long version) {}
