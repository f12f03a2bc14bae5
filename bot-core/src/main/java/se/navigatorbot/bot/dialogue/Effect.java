package se.navigatorbot.bot.dialogue;

/**
 * Something a turn causes outside its own person. Stored with the commit, delivered afterwards by an idempotent script,
 * then deleted; delivering it twice changes nothing.
 *
 * @param kind what is done
 * @param target a participant id, an event id, a time of a coach, or the kind of a case
 * @param request for {@link Kind#REQUEST}: what is asked of that person; else null-like {@link NoRequest}
 */
public record Effect(Kind kind, String target, Request request) {

    /** What can be done to others. */
    public enum Kind {
        /** A seat of the target event, claimed by this person, is now held. */
        CONFIRM_SEAT,
        /** A seat of the target event is given back. */
        RELEASE_SEAT,
        /** The seats of the target event are told how this person stands now. */
        SETTLE_SEAT,
        /** The target time of a coach, claimed by this person, is now held. */
        HOLD_TIME,
        /** The target time of a coach is given back. */
        RELEASE_TIME,
        /** The target person gets a request. */
        REQUEST,
        /** This person asks something about own data: a case with a clock is opened; the target is its kind. */
        OPEN_CASE
    }

    /** Stands where no request is. */
    public record NoRequest() implements Request {}

    public static Effect confirmSeat(String eventId) {
        return new Effect(Kind.CONFIRM_SEAT, eventId, new NoRequest());
    }

    public static Effect releaseSeat(String eventId) {
        return new Effect(Kind.RELEASE_SEAT, eventId, new NoRequest());
    }

    public static Effect settleSeat(String eventId) {
        return new Effect(Kind.SETTLE_SEAT, eventId, new NoRequest());
    }

    /**
     * @param kind label of what the person asks for: {@code access} or {@code erasure}
     */
    public static Effect openCase(String kind) {
        return new Effect(Kind.OPEN_CASE, kind, new NoRequest());
    }

    /**
     * @param time as the diary names it
     */
    public static Effect holdTime(String time) {
        return new Effect(Kind.HOLD_TIME, time, new NoRequest());
    }

    /** As {@link #holdTime}, given back. */
    public static Effect releaseTime(String time) {
        return new Effect(Kind.RELEASE_TIME, time, new NoRequest());
    }

    public static Effect request(String participant, Request request) {
        return new Effect(Kind.REQUEST, participant, request);
    }
}
