package se.navigatorbot.bot.participants;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
 * @param morningOf start of the latest meeting whose reminder of the same morning has been made or let go, local time;
 *     null for none
 * @param made how many reminders of {@code remindedOf} have been made and not failed to leave
 * @param letGo the latest reminder that came too late or could not leave, null for none
 * @param away starts of meetings of a course that the person does not come to while keeping the place, local time
 * @param late how late the person said to be, null for not late
 * @param ownAt when the person took or gave back the place by their own words; null when it stands as others left it
 */
@RecordBuilder
public record SignUp(
        String eventId,
        State state,
        Instant at,
        boolean reminded,
        int seat,
        @Nullable Instant until,
        @Nullable LocalDateTime remindedOf,
        Map<String, Boolean> came,
        @Nullable LocalDateTime saidYes,
        @Nullable LocalDateTime morningOf,
        int made,
        @Nullable LetGo letGo,
        List<LocalDateTime> away,
        @Nullable Late late,
        @Nullable Instant ownAt)
        implements SignUpBuilder.With {

    public SignUp {
        came = Map.copyOf(Objects.requireNonNullElse(came, Map.of()));
        away = Absent.asEmpty(away);
    }

    /**
     * A reminder that did not reach the person.
     *
     * @param of start of the meeting, local time
     * @param reason a Swedish phrase for staff
     */
    public record LetGo(LocalDateTime of, Instant at, String reason) {}

    /**
     * Said to be late.
     *
     * @param of start of the meeting, local time
     * @param minutes 0 for not said how much
     */
    public record Late(LocalDateTime of, int minutes) {

        /** What staff read. */
        public String swedish() {
            return minutes > 0 ? "blir " + minutes + " min sen" : "blir sen";
        }
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
        return fresh(eventId, State.SIGNED_UP, at, seat);
    }

    /** On the waiting list from now on. */
    public static SignUp waiting(String eventId, Instant since) {
        return fresh(eventId, State.WAITING, since, 0);
    }

    private static SignUp fresh(String eventId, State state, Instant at, int seat) {
        return new SignUp(
                eventId, state, at, false, seat, null, null, Map.of(), null, null, 0, null, List.of(), null, null);
    }

    public SignUp in(State changed) {
        return with().state(changed).until(null).ownAt(null).build();
    }

    /** A place is kept until then. */
    public SignUp offered(int number, Instant kept) {
        return with().state(State.OFFERED).seat(number).until(kept).build();
    }

    /** A reminder of the meeting that starts then has been made. @param morning whether it is that of the same day */
    public SignUp remindedOf(LocalDateTime start, boolean morning) {
        return settled(start, morning).made(madeOf(start) + 1).build();
    }

    /** A reminder of the meeting that starts then is of no use any more. */
    public SignUp lettingGo(LocalDateTime start, boolean morning, Instant now, String reason) {
        return settled(start, morning)
                .made(madeOf(start))
                .letGo(new LetGo(start, now, reason))
                .build();
    }

    /** One that was made did not leave; one of an earlier meeting changes nothing. */
    public SignUp unreached(LocalDateTime start, Instant now, String reason) {
        return !start.equals(remindedOf)
                ? this
                : with().made(Math.max(0, made - 1))
                        .letGo(new LetGo(start, now, reason))
                        .build();
    }

    /** The reminder that was let go, when nothing else has reminded of that meeting; null otherwise. */
    public @Nullable LetGo unreminded() {
        return letGo != null && made == 0 && letGo.of().equals(remindedOf) ? letGo : null;
    }

    /** No reminder of the meeting that starts then is needed at that time: news tell of it. */
    public SignUp spared(LocalDateTime start, boolean morning) {
        return settled(start, morning).made(madeOf(start)).build();
    }

    private SignUpBuilder settled(LocalDateTime start, boolean morning) {
        return with().reminded(true).remindedOf(start).morningOf(morning ? start : morningOf);
    }

    private int madeOf(LocalDateTime start) {
        return start.equals(remindedOf) ? made : 0;
    }

    /** Whether the person came to the meeting of that ISO date. */
    public SignUp attended(String date, boolean didCome) {
        Map<String, Boolean> all = new HashMap<>(came);
        all.put(date, didCome);
        return withCame(all);
    }

    /** The person has said to come to the meeting that was reminded of. */
    public SignUp confirmed() {
        return with().saidYes(remindedOf)
                .away(away.stream().filter(other -> !other.equals(remindedOf)).toList())
                .build();
    }

    /** The person does not come to the meeting that starts then, and keeps the place. */
    public SignUp away(LocalDateTime start) {
        List<LocalDateTime> all = new ArrayList<>(away);
        all.remove(start);
        all.add(start);
        return withAway(all);
    }

    public boolean holds() {
        return state == State.SIGNED_UP;
    }

    /** Whether the person is on the waiting list or has a place kept. */
    public boolean waits() {
        return state == State.WAITING || state == State.OFFERED;
    }

    /** What staff read: how it stands, and how late somebody will be on that day. */
    public String said(LocalDate today) {
        return holds() && late != null && late.of().toLocalDate().equals(today)
                ? state.swedish() + ", " + late.swedish()
                : state.swedish();
    }
}
