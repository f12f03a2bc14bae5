package se.navigatorbot.channels;

/**
 * The way in. The house stores what a channel hands over; only then does the channel acknowledge to the outside.
 */
public interface Reception {

    /**
     * Stores the message durably, blocking until that is done. Nothing is understood or answered before this returns.
     *
     * @return {@link Receipt#NOT_NOW} when nothing could be stored; the channel then asks for it again
     */
    Receipt accept(InboundMessage message);

    /** Takes later news about a sent message; the same report may come many times. */
    void report(DeliveryReport report);

    /** What became of a message at the door. */
    enum Receipt {
        STORED,
        SEEN_BEFORE,
        NOT_NOW
    }
}
