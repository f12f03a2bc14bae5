package se.navigatorbot.bot.broadcasts;

import java.util.Map;

/**
 * How far a broadcast has come.
 *
 * @param sent how many have left
 * @param waiting how many are still to leave
 * @param notSent who did not get it after all, by reason
 */
public record Standing(Broadcast broadcast, int sent, int waiting, Map<String, Integer> notSent) {}
