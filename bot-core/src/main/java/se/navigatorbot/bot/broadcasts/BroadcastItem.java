package se.navigatorbot.bot.broadcasts;

import se.navigatorbot.bot.dialogue.Request;

/**
 * One person's part of a broadcast.
 *
 * @param broadcast its id
 * @param wanted what it says
 */
public record BroadcastItem(String broadcast, Wanted wanted) implements Request.Always {}
