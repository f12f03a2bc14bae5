package se.navigatorbot.bot.participants;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.ChannelKind;

/**
 * An address of a person and what is known of it.
 *
 * @param state whether its owner has shown that it is theirs
 * @param lastHeard when the person, or whoever may be the person, last wrote from it, null for never
 * @param allowedBy user name of who has let the bot answer a number from abroad, null for nobody
 * @param missed how many messages in a row did not arrive there, each for a reason that may pass
 */
@RecordBuilder
public record Reachable(
        Address address,
        State state,
        @Nullable Instant lastHeard,
        @Nullable String allowedBy,
        int missed) implements ReachableBuilder.With {

    /** So many in a row that did not arrive are no longer chance. */
    public static final int DEAF = 3;

    /** A Swedish number that nobody uses is given to somebody else after some months. */
    private static final Duration SILENT = Duration.ofDays(365);

    /** How far an address can be trusted and used. */
    public enum State {
        /** Typed by staff; gets one neutral question and nothing else until its owner has answered. */
        UNCONFIRMED,
        /** The one question has been put. */
        ASKED,
        /** Its owner has written from it or answered JA. */
        CONFIRMED,
        /** The provider says that nothing gets through, or the person blocked the bot there. */
        BLOCKED,
        /** Belongs to somebody else. */
        WRONG_PERSON,
        /**
         * Somebody writes from a number that was dead or silent for a year, and has been asked whether it is still
         * theirs: numbers are given to new owners. Until a JA they are nobody.
         */
        DOUBTFUL
    }

    public static Reachable unheard(Address address) {
        return new Reachable(address, State.UNCONFIRMED, null, null, 0);
    }

    public Reachable heard(Instant at) {
        return new Reachable(address, State.CONFIRMED, at, allowedBy, 0);
    }

    /**
     * After somebody wrote from it.
     *
     * @param stopped whether the person has said STOPP, which closes a number that is still theirs
     */
    Reachable writtenFrom(Instant at, boolean stopped) {
        if (state == State.WRONG_PERSON) {
            return this;
        }
        boolean dead = state == State.BLOCKED && !stopped;
        boolean doubtful = state == State.DOUBTFUL || address.kind() == ChannelKind.SMS && dead || silent(at);
        return doubtful ? heard(at).in(State.DOUBTFUL) : heard(at);
    }

    /** When it was last written from; the beginning of time for never, so that it can be compared. */
    public Instant heardOrNever() {
        return lastHeard == null ? Instant.MIN : lastHeard;
    }

    /** Whether it is a number from which nobody has written for so long that somebody else may have it now. */
    public boolean silent(Instant now) {
        return address.kind() == ChannelKind.SMS
                && lastHeard != null
                && lastHeard.plus(SILENT).isBefore(now);
    }

    /** Whether whoever writes from it is taken for the person. */
    public boolean isOwners() {
        return state != State.WRONG_PERSON && state != State.DOUBTFUL;
    }

    /** Whether nothing has arrived there for so long that somebody else than the bot has to see to it. */
    public boolean deaf() {
        return missed >= DEAF;
    }

    public Reachable in(State changed) {
        return withState(changed);
    }

    public Reachable allowed(String user) {
        return withAllowedBy(user);
    }
}
