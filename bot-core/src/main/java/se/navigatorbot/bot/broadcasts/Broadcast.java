package se.navigatorbot.bot.broadcasts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A broadcast from first word to end. Its recipients lie beside it, frozen by the latest count.
 *
 * @param wanted what is said to whom
 * @param state how far it has come
 * @param edition mark of the count that froze the recipients, made at random; 0 for none
 * @param recipients how many it was frozen for
 * @param needsApproval whether a second member of staff must say yes
 * @param by user name of who made it
 * @param approvedBy user name of who said yes, null for nobody
 * @param at when it came into its state, business time
 * @param begins before this nobody gets it and it can be undone; null while it is not under way
 * @param plan when it begins by itself, null for not
 * @param series id of the recurring broadcast that it is one round of, empty for none
 * @param note a Swedish sentence on its latest count, empty for nothing to say
 */
public record Broadcast(
        String id,
        Wanted wanted,
        State state,
        int edition,
        int recipients,
        boolean needsApproval,
        String by,
        @Nullable String approvedBy,
        Instant at,
        @Nullable Instant begins,
        @Nullable Plan plan,
        String series,
        String note) {

    /** From first word to end. */
    public enum State {
        /** Not counted yet. */
        WRITTEN,
        /** Counted and frozen. */
        DRAFT,
        APPROVED,
        SCHEDULED,
        SENDING,
        PAUSED,
        /** Everybody's message has been handed to the way out. */
        SENT,
        STOPPED
    }

    /** Just written. */
    static Broadcast written(String id, Wanted wanted, String by, Instant now) {
        return new Broadcast(id, wanted, State.WRITTEN, 0, 0, true, by, null, now, null, null, "", "");
    }

    /** Whether it would go on, or begin, by itself. */
    public boolean underWay() {
        return state == State.SCHEDULED || state == State.SENDING || state == State.PAUSED;
    }

    /** Whether it can still be changed and counted. */
    boolean open() {
        return state == State.WRITTEN || state == State.DRAFT || state == State.APPROVED;
    }

    /** Whether somebody may have got it. */
    boolean begun() {
        return state == State.SENDING || state == State.PAUSED || state == State.SENT || state == State.STOPPED;
    }

    /** Nobody more gets it. */
    public Broadcast stoppedAt(Instant now) {
        return in(State.STOPPED, now);
    }

    Broadcast in(State next, Instant now) {
        return new Broadcast(
                id, wanted, next, edition, recipients, needsApproval, by, approvedBy, now, begins, plan, series, note);
    }

    /** With recipients frozen anew; an approval was for those before. */
    Broadcast counted(int count, boolean approval, int newEdition, Instant now) {
        return new Broadcast(
                id, wanted, State.DRAFT, newEdition, count, approval, by, null, now, null, plan, series, note);
    }

    Broadcast approved(String user, Instant now) {
        return new Broadcast(
                id,
                wanted,
                State.APPROVED,
                edition,
                recipients,
                needsApproval,
                by,
                user,
                now,
                begins,
                plan,
                series,
                note);
    }

    Broadcast beginning(@Nullable Instant from) {
        return new Broadcast(
                id, wanted, state, edition, recipients, needsApproval, by, approvedBy, at, from, plan, series, note);
    }

    Broadcast planned(@Nullable Plan next) {
        return new Broadcast(
                id, wanted, state, edition, recipients, needsApproval, by, approvedBy, at, begins, next, series, note);
    }

    Broadcast noted(String sentence) {
        return new Broadcast(
                id,
                wanted,
                state,
                edition,
                recipients,
                needsApproval,
                by,
                approvedBy,
                at,
                begins,
                plan,
                series,
                sentence);
    }

    Broadcast wanting(Wanted other) {
        return new Broadcast(
                id, other, state, edition, recipients, needsApproval, by, approvedBy, at, begins, plan, series, note);
    }

    /** One round of this series, not counted yet; whoever approved the series approved its rounds. */
    Broadcast round(String roundId, Instant now) {
        return new Broadcast(
                roundId, wanted, State.WRITTEN, 0, 0, needsApproval, by, approvedBy, now, null, null, id, "");
    }
}
