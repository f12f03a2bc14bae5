package se.navigatorbot.bot.broadcasts;

/**
 * What the operator decides.
 *
 * @param approveAbove more recipients than this need a second person
 * @param pricePerPart what one SMS part costs, kronor
 */
record BroadcastSettings(int approveAbove, double pricePerPart) {}
