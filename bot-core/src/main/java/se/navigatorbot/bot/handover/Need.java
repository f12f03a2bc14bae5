package se.navigatorbot.bot.handover;

import se.navigatorbot.bot.participants.Handover.Origin;
import se.navigatorbot.bot.participants.Offer;

/**
 * What somebody needs a human for.
 *
 * @param reason a short Swedish phrase for the queue
 * @param queue whose work it is
 */
public record Need(String reason, Origin origin, Offer.Queue queue) {

    /** For the own coach. */
    public static Need of(String reason, Origin origin) {
        return new Need(reason, origin, Offer.Queue.COACH);
    }

    /** The same, for somebody else's work. */
    Need in(Offer.Queue other) {
        return new Need(reason, origin, other);
    }
}
