package se.navigatorbot.bot.dialogue;

import java.time.Instant;
import se.navigatorbot.bot.participants.Candidacy;

/**
 * What a message speaks of, so that it is dropped when that is no longer so.
 *
 * @param kind what the id names; {@code nothing} for a message that is always true
 * @param id of the appointment, event, placement, broadcast or consent; of an away message ms of the last human word
 * @param version of the appointment when the message was made; 0 where versions do not count
 */
public record About(Kind kind, String id, int version) {

    public static final About NOTHING = new About(Kind.NOTHING, "", 0);

    public static final About CONFIRMED_WISH = new About(Kind.CONFIRMED_WISH, "", 0);

    /** Danger that nobody has taken. */
    public static final About ALARM = new About(Kind.ALARM, "", 0);

    /** What the stage brings at which somebody stands. */
    public static About stage(Candidacy one) {
        return new About(Kind.STAGE, one.intake() + " " + one.stage().name(), 0);
    }

    /** A placement is closed, found at that moment. */
    public static About placementGone(String placement, Instant found) {
        return new About(Kind.PLACEMENT_GONE, placement + " " + found.toEpochMilli(), 0);
    }

    /** Nobody reads now; no longer said when a human has written after that moment. */
    public static About away(Instant lastHumanWord) {
        return new About(Kind.AWAY, Long.toString(lastHumanWord.toEpochMilli()), 0);
    }

    /** Things that can become untrue while a message waits. */
    public enum Kind {
        NOTHING,
        /** The appointment stands in this version. */
        APPOINTMENT,
        /** The appointment has been booked, cancelled or moved and says so. */
        APPOINTMENT_CHANGE,
        /** The activity comes, and the person holds a place; id is the activity's, a blank and the start spoken of. */
        SIGN_UP,
        /** Staff have taken a place and say so: id as of a sign-up; or given it back: the activity's id alone. */
        SIGN_UP_CHANGE,
        /** A place is kept for the person. */
        SEAT_OFFER,
        /** The activity comes. */
        EVENT,
        /** The activity has been called off and says so. */
        EVENT_CHANGE,
        /** The activity comes, with a meeting at that time; id is the activity's, or it, a blank and the local start. */
        EVENT_MOVED,
        /** The placement is open. */
        PLACEMENT,
        /**
         * The placement is closed and says so, to somebody without a new workplace; id is the placement's, a blank and ms of
         * when it was found.
         */
        PLACEMENT_GONE,
        /** The person stands at that stage of an intake; id is the intake's, a blank and the stage. */
        STAGE,
        /** The consent to that story stands; id is the consent's. */
        STORY,
        /** The broadcast has not been stopped. */
        BROADCAST,
        /** The notice to those booked today has not been stopped. */
        NOTICE,
        /** What the person decided about messages: said also while a human speaks. */
        CONFIRMED_WISH,
        /** That nobody reads just now: said while a human has the talk, until they write again. */
        AWAY,
        /** Rings for danger that nobody has taken: the crisis is open and nobody's. */
        ALARM,
        /** The question whether an address is right: allowed to an unconfirmed address. */
        ADDRESS_QUESTION
    }
}
