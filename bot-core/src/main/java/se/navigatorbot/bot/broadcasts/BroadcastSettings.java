package se.navigatorbot.bot.broadcasts;

import java.time.Duration;

/**
 * What the operator decides.
 *
 * @param approveAbove more recipients than this need a second person
 * @param pricePerPart what one SMS part costs, kronor
 * @param undo how long after it was sent it can be undone, before anybody gets it
 */
record BroadcastSettings(int approveAbove, double pricePerPart, Duration undo) {}
