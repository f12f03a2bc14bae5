package se.navigatorbot.bot.catalogue;

import java.time.Instant;

/**
 * Somebody asks for a seat. The commit that follows settles it, else it falls free.
 *
 * @param participant id
 * @param turn id of the turn; claiming again with the same one gives the same answer
 * @param until when it falls free by itself
 * @param afterWaiting whether those on the waiting list come first
 * @param seat the one that is wanted; 0 for any
 */
public record SeatClaim(
        String event, String participant, String turn, Instant now, Instant until, boolean afterWaiting, int seat) {

    /** Any seat. */
    public SeatClaim(String event, String participant, String turn, Instant now, Instant until, boolean afterWaiting) {
        this(event, participant, turn, now, until, afterWaiting, 0);
    }

    public SeatClaim wanting(int number) {
        return new SeatClaim(event, participant, turn, now, until, afterWaiting, number);
    }
}
