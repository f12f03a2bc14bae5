package se.navigatorbot.bot.participants;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's way to a human, as a state of the talk. Which state may follow which, and when time moves it on, is the
 * business of the room {@code handover}.
 *
 * @param state where it stands
 * @param reason why, a short Swedish phrase for the queue: "ville prata", "förstod inte ×2"
 * @param since when it was asked for
 * @param staff user name of who has taken it, null for nobody yet
 * @param lastHumanAt when a human last wrote, null for never
 * @param alertedAt when somebody was last told, null for not yet, the epoch when nobody need be
 * @param origin who asked for it; {@link Origin#HOUSE} in documents of an earlier house
 * @param stateSince when it came into its state
 * @param offer whom it lies before, null for nobody in particular yet
 * @param snoozedUntil when a snoozed one wakes by itself, null for when the person writes
 * @param awayUntil for so long the person has been told that nobody reads, null for never told
 * @param unanswered what the person has written while a human has the talk, null for nothing since the human's last word
 */
public record Handover(
        State state,
        String reason,
        Instant since,
        @Nullable String staff,
        @Nullable Instant lastHumanAt,
        @Nullable Instant alertedAt,
        Origin origin,
        Instant stateSince,
        @Nullable Offer offer,
        @Nullable Instant snoozedUntil,
        @Nullable Instant awayUntil,
        @Nullable Unanswered unanswered) {

    @SuppressWarnings("ConstantValue")
    public Handover {
        origin = origin == null ? Origin.HOUSE : origin;
        stateSince = stateSince == null ? since : stateSince;
    }

    /** Where it stands. */
    public enum State {
        /** Asked for while nobody is there to be told. The bot answers facts. */
        REQUESTED,
        /** Somebody has been told, or need not be. The bot answers facts. */
        OFFERED,
        /** One member of staff has it. From their first word on the bot is silent. */
        TAKEN,
        /** Put aside until a moment, or until the person writes. */
        SNOOZED
    }

    /** Who asked for it. */
    public enum Origin {
        PERSON,
        /** Two messages in a row were not understood. */
        MISSES,
        /** A question that only a human can answer. */
        SKILL,
        CRISIS,
        STAFF,
        /** Something that staff should see and that nobody asked for. */
        HOUSE
    }

    public static Handover requested(String reason, Instant since) {
        return requested(reason, Origin.HOUSE, since);
    }

    public static Handover requested(String reason, Origin origin, Instant since) {
        return new Handover(State.REQUESTED, reason, since, null, null, null, origin, since, null, null, null, null);
    }

    /** Whether it waits for somebody to take it; what is put aside does not. */
    public boolean waits() {
        return state == State.REQUESTED || state == State.OFFERED;
    }

    /** Whether a human has spoken and has not left: the bot is silent. */
    public boolean humanSpeaks() {
        return lastHumanAt != null && (state == State.TAKEN || state == State.SNOOZED);
    }

    /** A human has written. */
    public Handover takenBy(String user, Instant at) {
        return in(State.TAKEN, at).with(user).offered(readBy(user)).spokenAt(at);
    }

    private @Nullable Offer readBy(String user) {
        return offer == null ? null : offer.read(user);
    }

    /** Whether whoever has it was given it by a colleague and has not been seen with it. */
    public boolean handedUnread() {
        return offer != null && staff != null && !staff.equals(offer.readBy());
    }

    /**
     * Whether it is news that this member of staff opens it: while somebody has the talk it is theirs to read, whoever
     * else has opened it, and before that anybody's.
     */
    public boolean awaitsReading(String user) {
        if (state == State.TAKEN && staff != null) {
            return staff.equals(user) && (handedUnread() || unread());
        }
        return offer != null && offer.readBy() == null;
    }

    /** Held by that member of staff, with the clock of the state begun anew; a new holder has not been told yet. */
    public Handover heldBy(String user, Instant at) {
        Handover held = restated(State.TAKEN, at).with(user).offered(readBy(user));
        return user.equals(staff) ? held : held.told(null);
    }

    /** In another state from then on; the same when it is in that state already. */
    public Handover in(State next, Instant at) {
        return next == state ? this : restated(next, at);
    }

    private Handover restated(State next, Instant at) {
        return new Handover(
                next, reason, since, staff, lastHumanAt, alertedAt, origin, at, offer, null, awayUntil, unanswered);
    }

    /** Belonging to that member of staff, or to nobody. */
    public Handover with(@Nullable String user) {
        return new Handover(
                state,
                reason,
                since,
                user,
                lastHumanAt,
                alertedAt,
                origin,
                stateSince,
                offer,
                snoozedUntil,
                awayUntil,
                unanswered);
    }

    private Handover spokenAt(Instant at) {
        return talked(at, awayUntil, null);
    }

    private Handover talked(@Nullable Instant human, @Nullable Instant away, @Nullable Unanswered words) {
        return new Handover(
                state, reason, since, staff, human, alertedAt, origin, stateSince, offer, snoozedUntil, away, words);
    }

    /** Somebody has been told, or need not be. */
    public Handover alerted(Instant at) {
        return told(at);
    }

    private Handover told(@Nullable Instant at) {
        return new Handover(
                state,
                reason,
                since,
                staff,
                lastHumanAt,
                at,
                origin,
                stateSince,
                offer,
                snoozedUntil,
                awayUntil,
                unanswered);
    }

    /** Lies before somebody. */
    public Handover offered(@Nullable Offer to) {
        return new Handover(
                state,
                reason,
                since,
                staff,
                lastHumanAt,
                alertedAt,
                origin,
                stateSince,
                to,
                snoozedUntil,
                awayUntil,
                unanswered);
    }

    /** Put aside; null wakes it when the person writes and not before. */
    public Handover snoozed(@Nullable Instant until, Instant at) {
        Handover aside = in(State.SNOOZED, at);
        return new Handover(
                State.SNOOZED,
                aside.reason,
                aside.since,
                aside.staff,
                aside.lastHumanAt,
                aside.alertedAt,
                aside.origin,
                aside.stateSince,
                aside.offer,
                until,
                aside.awayUntil,
                aside.unanswered);
    }

    /** The person has been told that nobody reads before that moment. */
    public Handover awayTold(Instant until) {
        return talked(lastHumanAt, until, unanswered);
    }

    /** In the queue from now on as if just asked for: nobody has it, and nobody has been told. */
    public Handover requeued(Instant at) {
        return new Handover(State.REQUESTED, reason, since, null, null, null, origin, at, offer, null, awayUntil, null);
    }

    /** Stands in the queue; no phone has rung for it and none need ring. */
    public Handover shownOnly() {
        return alerted(Instant.EPOCH);
    }

    public boolean rangNobody() {
        return Instant.EPOCH.equals(alertedAt);
    }

    /** One more reason, told once. */
    public Handover adding(String further) {
        return reason.contains(further) ? this : asked(reason + ", " + further, origin);
    }

    /** The same, asked for by somebody else. */
    public Handover from(Origin who) {
        return asked(reason, who);
    }

    private Handover asked(String why, Origin who) {
        return new Handover(
                state,
                why,
                since,
                staff,
                lastHumanAt,
                alertedAt,
                who,
                stateSince,
                offer,
                snoozedUntil,
                awayUntil,
                unanswered);
    }

    /** The person has written while a human has the talk. */
    public Handover heard(Instant at) {
        return talked(lastHumanAt, awayUntil, unanswered == null ? Unanswered.first(at) : unanswered.andThen(at));
    }

    /** Whoever has the talk has seen what the person wrote, and has not answered it. */
    public Handover seen() {
        return unanswered == null ? this : talked(lastHumanAt, awayUntil, unanswered.seen());
    }

    /** Whether the person has written what whoever has the talk has not seen. */
    public boolean unread() {
        return unanswered != null && unanswered.unreadSince() != null;
    }
}
