package se.navigatorbot.bot.reports;

import se.navigatorbot.bot.participants.Result;

/**
 * What time in a programme came to.
 *
 * @param told whether it is the participant's word alone: neither written nor confirmed by staff
 */
record Outcome(Result result, boolean told) {}
