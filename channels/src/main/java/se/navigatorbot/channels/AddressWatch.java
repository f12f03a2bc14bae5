package se.navigatorbot.channels;

/**
 * Takes what the outside says of an address by itself: the person has closed or opened the channel there, or lives at
 * another address now. The house stores it before it answers, so that a channel may acknowledge.
 */
public interface AddressWatch {

    /**
     * Blocks until it is stored; an address that nobody has is nobody's news.
     *
     * @return false when it could not be stored: it must come again
     */
    boolean learn(News news);

    /**
     * @param id the same news twice has the same id
     * @param movedTo where the person is now, the same address unless it has {@link Kind#MOVED}
     * @param code the provider's word for the cause, fit for a log
     */
    record News(String id, Address address, Kind kind, Address movedTo, String code) {

        public static News of(String id, Address address, Kind kind, String code) {
            return new News(id, address, kind, address, code);
        }
    }

    /** What has become of an address. */
    enum Kind {
        CLOSED,
        OPENED,
        MOVED
    }
}
