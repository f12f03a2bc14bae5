package se.navigatorbot.bot.participants;

import java.time.Instant;

/**
 * A place at an activity.
 *
 * @param state whether it is held
 * @param at when it came about
 * @param reminded whether the reminder has gone
 */
public record SignUp(String eventId, State state, Instant at, boolean reminded) {

    /** How it stands with the place. */
    public enum State {
        SIGNED_UP,
        CANCELLED_BY_PERSON,
        CANCELLED_BY_CENTRE
    }

    public SignUp in(State changed) {
        return new SignUp(eventId, changed, at, reminded);
    }

    public boolean holds() {
        return state == State.SIGNED_UP;
    }
}
