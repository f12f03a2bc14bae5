package se.navigatorbot.bot.transit;

import java.time.LocalTime;

/**
 * A way by public transport.
 *
 * @param departs when the last one leaves that comes in time
 * @param minutes on the way, changes included
 * @param changes how many times one changes
 */
public record BusWay(LocalTime departs, int minutes, int changes) {}
