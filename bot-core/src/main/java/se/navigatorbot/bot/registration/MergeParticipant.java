package se.navigatorbot.bot.registration;

import se.navigatorbot.bot.dialogue.Request;

/**
 * This person is another one, who takes over addresses and choices.
 *
 * @param into id of the other
 */
public record MergeParticipant(String into) implements Request {}
