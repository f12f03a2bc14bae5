package se.navigatorbot.bot.signups;

import se.navigatorbot.bot.dialogue.Request;

/**
 * A member of staff signs somebody up.
 *
 * @param eventId id of the activity
 * @param seat which one, where each has an own time; 0 for whichever is free
 */
public record SignUpByStaff(String eventId, int seat) implements Request {}
