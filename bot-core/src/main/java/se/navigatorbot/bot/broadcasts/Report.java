package se.navigatorbot.bot.broadcasts;

import java.util.Map;

/**
 * How a broadcast went.
 *
 * @param sent handed to the provider and not yet known to have arrived
 * @param delivered known to have arrived
 * @param waiting still to leave
 * @param failed who did not get it, by reason in plain words
 * @param replies people who wrote within three days of getting it
 * @param signUps people who took a place at the activity it invites to, after getting it
 * @param optOuts people who said no to the subject or to everything within three days of getting it
 * @param parts text messages paid for
 * @param kronor what they cost
 */
public record Report(
        Broadcast broadcast,
        int sent,
        int delivered,
        int waiting,
        Map<String, Integer> failed,
        int replies,
        int signUps,
        int optOuts,
        int parts,
        double kronor) {}
