package se.navigatorbot.bot.signups;

import se.navigatorbot.bot.dialogue.Request;

/**
 * A member of staff signs somebody up.
 *
 * @param eventId id of the activity
 */
public record SignUpByStaff(String eventId) implements Request {}
