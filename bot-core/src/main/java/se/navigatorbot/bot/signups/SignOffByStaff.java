package se.navigatorbot.bot.signups;

import se.navigatorbot.bot.dialogue.Request;

/**
 * A member of staff takes somebody off an activity or its waiting list.
 *
 * @param eventId id of the activity
 * @param byCentre whether the centre wants it so; else the person has said so
 */
public record SignOffByStaff(String eventId, boolean byCentre) implements Request.Always {}
