package se.navigatorbot.bot.participants;

import io.soabase.recordbuilder.core.RecordBuilder;
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
@RecordBuilder
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
        @Nullable Unanswered unanswered)
        implements HandoverBuilder.With {

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
        return in(State.TAKEN, at)
                .with()
                .staff(user)
                .offer(readBy(user))
                .lastHumanAt(at)
                .unanswered(null)
                .build();
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
        Handover held = restated(State.TAKEN, at).withStaff(user).withOffer(readBy(user));
        return user.equals(staff) ? held : held.withAlertedAt(null);
    }

    /** In another state from then on; the same when it is in that state already. */
    public Handover in(State next, Instant at) {
        return next == state ? this : restated(next, at);
    }

    private Handover restated(State next, Instant at) {
        return with().state(next).stateSince(at).snoozedUntil(null).build();
    }

    /** Somebody has been told, or need not be. */
    public Handover alerted(Instant at) {
        return withAlertedAt(at);
    }

    /** Lies before somebody. */
    public Handover offered(@Nullable Offer to) {
        return withOffer(to);
    }

    /** Put aside; null wakes it when the person writes and not before. */
    public Handover snoozed(@Nullable Instant until, Instant at) {
        return in(State.SNOOZED, at).withSnoozedUntil(until);
    }

    /** The person has been told that nobody reads before that moment. */
    public Handover awayTold(Instant until) {
        return withAwayUntil(until);
    }

    /** In the queue from now on as if just asked for: nobody has it, and nobody has been told. */
    public Handover requeued(Instant at) {
        return restated(State.REQUESTED, at)
                .with()
                .staff(null)
                .lastHumanAt(null)
                .alertedAt(null)
                .unanswered(null)
                .build();
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
        return with().reason(why).origin(who).build();
    }

    /** The person has written while a human has the talk. */
    public Handover heard(Instant at) {
        return withUnanswered(unanswered == null ? Unanswered.first(at) : unanswered.andThen(at));
    }

    /** Whoever has the talk has seen what the person wrote, and has not answered it. */
    public Handover seen() {
        return unanswered == null ? this : withUnanswered(unanswered.seen());
    }

    /** Whether the person has written what whoever has the talk has not seen. */
    public boolean unread() {
        return unanswered != null && unanswered.unreadSince() != null;
    }
}
