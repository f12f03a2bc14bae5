package se.navigatorbot.bot.broadcasts;

import io.soabase.recordbuilder.core.RecordBuilder;
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
 * @param sentBy user name of who let it begin or planned it, null for nobody
 * @param approvedBy user name of who said yes, null for nobody
 * @param at when it came into its state, business time
 * @param begins before this nobody gets it and it can be undone; null while it is not under way
 * @param plan when it begins by itself, null for not
 * @param series id of the recurring broadcast that it is one round of, empty for none
 * @param note a Swedish sentence on its latest count, empty for nothing to say
 */
@RecordBuilder
public record Broadcast(
        String id,
        Wanted wanted,
        State state,
        int edition,
        int recipients,
        boolean needsApproval,
        String by,
        @Nullable String sentBy,
        @Nullable String approvedBy,
        Instant at,
        @Nullable Instant begins,
        @Nullable Plan plan,
        String series,
        String note)
        implements BroadcastBuilder.With {

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
        return new Broadcast(id, wanted, State.WRITTEN, 0, 0, true, by, null, null, now, null, null, "", "");
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
        return with().state(next).at(now).build();
    }

    /** With recipients frozen anew; an approval was for those before. */
    Broadcast counted(int count, boolean approval, int newEdition, Instant now) {
        return with().state(State.DRAFT)
                .edition(newEdition)
                .recipients(count)
                .needsApproval(approval)
                .approvedBy(null)
                .at(now)
                .begins(null)
                .build();
    }

    Broadcast approved(String user, Instant now) {
        return with().state(State.APPROVED).approvedBy(user).at(now).build();
    }

    Broadcast beginning(@Nullable Instant from) {
        return withBegins(from);
    }

    Broadcast planned(@Nullable Plan next) {
        return withPlan(next);
    }

    Broadcast noted(String sentence) {
        return withNote(sentence);
    }

    Broadcast wanting(Wanted other) {
        return withWanted(other);
    }

    /** One round of this series, not counted yet; whoever approved the series approved its rounds. */
    Broadcast round(String roundId, Instant now) {
        return written(roundId, wanted, by, now)
                .with()
                .needsApproval(needsApproval)
                .sentBy(sentBy)
                .approvedBy(approvedBy)
                .series(id)
                .build();
    }
}
