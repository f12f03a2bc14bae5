package se.navigatorbot.admin.week;

/**
 * A promise of the house, and whether it held through the week.
 *
 * @param promise a Swedish sentence
 * @param seen what was seen, when it did not hold
 */
public record Kept(String promise, boolean kept, String seen) {}
