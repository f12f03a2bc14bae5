package se.navigatorbot.bot.restriction;

import se.navigatorbot.bot.dialogue.Request;

/**
 * From now on this person's data are only stored, or may be used again.
 *
 * @param firstName of the member of staff
 */
public record RestrictPerson(boolean on, String firstName) implements Request.Always {}
