package se.navigatorbot.bot.participants;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a person has come with one placement.
 *
 * @param reminded whether the last day, or that the placement is gone, has been told of
 * @param goneAt when it was found closed and that has not been told yet, null for not
 */
public record Look(
        String placement,
        Stage stage,
        Instant at,
        boolean reminded,
        @Nullable Instant goneAt) {

    public Look(String placement, Stage stage, Instant at, boolean reminded) {
        this(placement, stage, at, reminded, null);
    }

    /** What the person thinks of it. */
    public enum Stage {
        SHOWN,
        INTERESTED,
        DECLINED
    }

    public Look asReminded() {
        return new Look(placement, stage, at, true);
    }

    public Look foundGone(Instant now) {
        return new Look(placement, stage, at, reminded, now);
    }

    /** It is offered again. */
    public Look foundOpen() {
        return new Look(placement, stage, at, reminded);
    }
}
