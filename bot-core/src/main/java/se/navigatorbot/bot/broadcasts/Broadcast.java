package se.navigatorbot.bot.broadcasts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A broadcast from preview to end. Its recipients lie beside it, frozen at the preview.
 *
 * @param wanted what is said to whom
 * @param state how far it has come
 * @param recipients how many it was frozen for
 * @param needsApproval whether a second member of staff must say yes
 * @param by user name of who made it
 * @param approvedBy user name of who said yes, null for nobody
 * @param at when it came into its state, business time
 */
public record Broadcast(
        String id,
        Wanted wanted,
        State state,
        int recipients,
        boolean needsApproval,
        String by,
        @Nullable String approvedBy,
        Instant at) {

    /** From preview to end. */
    public enum State {
        DRAFT,
        APPROVED,
        SENDING,
        /** Everybody's message has been handed to the way out. */
        SENT,
        STOPPED
    }

    /** Nobody more gets it. */
    public Broadcast stoppedAt(Instant now) {
        return in(State.STOPPED, now);
    }

    Broadcast in(State next, Instant now) {
        return new Broadcast(id, wanted, next, recipients, needsApproval, by, approvedBy, now);
    }

    Broadcast approved(String user, Instant now) {
        return new Broadcast(id, wanted, State.APPROVED, recipients, needsApproval, by, user, now);
    }
}
