package se.navigatorbot.bot.participants;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's way to a human.
 *
 * @param state where it stands
 * @param reason why, a short Swedish phrase for the queue: "ville prata", "förstod inte ×2"
 * @param since when it was asked for
 * @param staff user name of who has taken it, null for nobody yet
 * @param lastHumanAt when a human last wrote, null for never
 * @param alertedAt when the phones on duty were last told, null for not yet, the epoch when none need be
 */
public record Handover(
        State state,
        String reason,
        Instant since,
        @Nullable String staff,
        @Nullable Instant lastHumanAt,
        @Nullable Instant alertedAt) {

    /** Asked for but nobody has written yet: the bot still answers facts. Taken: the bot is silent. */
    public enum State {
        REQUESTED,
        TAKEN
    }

    public static Handover requested(String reason, Instant since) {
        return new Handover(State.REQUESTED, reason, since, null, null, null);
    }

    /** A human has written. */
    public Handover takenBy(String user, Instant at) {
        return new Handover(State.TAKEN, reason, since, user, at, alertedAt);
    }

    /** The phones on duty have been told, or need not be. */
    public Handover alerted(Instant at) {
        return new Handover(state, reason, since, staff, lastHumanAt, at);
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
        return reason.contains(further)
                ? this
                : new Handover(state, reason + ", " + further, since, staff, lastHumanAt, alertedAt);
    }
}
