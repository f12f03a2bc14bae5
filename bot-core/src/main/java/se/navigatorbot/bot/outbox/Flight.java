package se.navigatorbot.bot.outbox;

import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.channels.OutboundMessage.Purpose;

/**
 * One attempt, claimed or about to be.
 *
 * @param claimed the state that the claim writes
 * @param line for the thread; written with the first attempt alone
 * @param since real nanoseconds just before the claim was sent off
 */
public record Flight(Ready ready, Progress claimed, ThreadEntry line, long since) {

    /** Whether the thread gets a line with this attempt. An alert to a duty phone is no part of the talk. */
    public boolean writesLine() {
        return claimed.attempts() == 1 && ready.out().purpose() != Purpose.DUTY;
    }
}
