package se.navigatorbot.bot.journeys;

import se.navigatorbot.bot.dialogue.Request;

/**
 * Staff have found out whether what a person told is so.
 *
 * @param told id of what was told
 * @param by user name
 */
public record SettleTold(String told, boolean so, String by) implements Request {}
