package se.navigatorbot.bot.participants;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a person stands with an activity.
 *
 * @param state whether a place is held, waited for, or no longer wanted
 * @param at when it came about; for one who waits, since when
 * @param reminded whether the reminder of the first meeting has gone
 * @param seat number of the seat, 0 for none; where each has an own time it says which
 * @param until until when a place is kept, null unless one is
 * @param remindedOf start of the latest meeting that has been reminded of or let go, local time; null for none
 * @param came whether the person came, by the ISO date of the meeting
 * @param saidYes start of the latest meeting that the person has said to come to, local time; null for none
 */
public record SignUp(
        String eventId,
        State state,
        Instant at,
        boolean reminded,
        int seat,
        @Nullable Instant until,
        @Nullable LocalDateTime remindedOf,
        Map<String, Boolean> came,
        @Nullable LocalDateTime saidYes) {

    public SignUp {
        came = Map.copyOf(Objects.requireNonNullElse(came, Map.of()));
    }

    /** How it stands with the place. */
    public enum State {
        SIGNED_UP("anmäld"),
        CANCELLED_BY_PERSON("avbokat av deltagaren"),
        CANCELLED_BY_CENTRE("inställt"),
        /** On the waiting list. */
        WAITING("väntelista"),
        /** A place is kept for a while. */
        OFFERED("erbjuden plats"),
        /** The kept place has gone to the next. */
        LAPSED("svarade inte i tid");

        private final String swedish;

        State(String swedish) {
            this.swedish = swedish;
        }

        /** What staff read. */
        public String swedish() {
            return swedish;
        }
    }

    /** A place that was just taken. */
    public static SignUp taken(String eventId, Instant at, int seat) {
        return new SignUp(eventId, State.SIGNED_UP, at, false, seat, null, null, Map.of(), null);
    }

    /** On the waiting list from now on. */
    public static SignUp waiting(String eventId, Instant since) {
        return new SignUp(eventId, State.WAITING, since, false, 0, null, null, Map.of(), null);
    }

    public SignUp in(State changed) {
        return new SignUp(eventId, changed, at, reminded, seat, null, remindedOf, came, saidYes);
    }

    /** A place is kept until then. */
    public SignUp offered(int number, Instant kept) {
        return new SignUp(eventId, State.OFFERED, at, reminded, number, kept, remindedOf, came, saidYes);
    }

    /** The reminder of the meeting that starts then has been made or let go. */
    public SignUp remindedOf(LocalDateTime start) {
        return new SignUp(eventId, state, at, true, seat, until, start, came, saidYes);
    }

    /** Whether the person came to the meeting of that ISO date. */
    public SignUp attended(String date, boolean didCome) {
        Map<String, Boolean> all = new HashMap<>(came);
        all.put(date, didCome);
        return new SignUp(eventId, state, at, reminded, seat, until, remindedOf, all, saidYes);
    }

    /** The person has said to come to the meeting that was reminded of. */
    public SignUp confirmed() {
        return new SignUp(eventId, state, at, reminded, seat, until, remindedOf, came, remindedOf);
    }

    public boolean holds() {
        return state == State.SIGNED_UP;
    }

    /** Whether the person is on the waiting list or has a place kept. */
    public boolean waits() {
        return state == State.WAITING || state == State.OFFERED;
    }
}
