package se.navigatorbot.bot.participants;

import java.time.Instant;

/**
 * How far a person has come with one placement.
 *
 * @param reminded whether the last day has been told of
 */
public record Look(String placement, Stage stage, Instant at, boolean reminded) {

    /** What the person thinks of it. */
    public enum Stage {
        SHOWN,
        INTERESTED,
        DECLINED
    }

    public Look asReminded() {
        return new Look(placement, stage, at, true);
    }
}
