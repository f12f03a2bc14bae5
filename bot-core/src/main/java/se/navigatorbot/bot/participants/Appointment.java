package se.navigatorbot.bot.participants;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting between a participant and a coach.
 *
 * @param id unique within the participant
 * @param version rises with each change, so that a message about an older one is never sent
 * @param coach user name
 * @param coachName the first name that the participant reads
 * @param centre id of the centre
 * @param start local time at the centre
 * @param minutes length
 * @param place where, as the participant reads it
 * @param status how it stands
 * @param bookedAt when it was booked for that time
 * @param reminders when reminders of that time were made, oldest first; the confirmation does not count
 * @param settledUntil whatever reminder was planned up to then has been made or let go
 * @param answeredAt when the participant last answered, null for not yet
 * @param lateMinutes how late the participant said to be, 0 for not late, or for not said how much
 * @param undo how it stood before the participant's own last change, null when there is none to undo
 * @param letGo reminders that came too late to be of use or could not leave, oldest first
 * @param missedTold when the participant was written to after not coming, null for never
 */
public record Appointment(
        String id,
        int version,
        String coach,
        String coachName,
        String centre,
        LocalDateTime start,
        int minutes,
        String place,
        Status status,
        Instant bookedAt,
        List<Instant> reminders,
        Instant settledUntil,
        @Nullable Instant answeredAt,
        int lateMinutes,
        @Nullable Undo undo,
        List<LetGo> letGo,
        @Nullable Instant missedTold) {

    public Appointment {
        reminders = List.copyOf(reminders);
        letGo = Absent.asEmpty(letGo);
    }

    /** Newly booked; whoever books for themselves has answered by that. */
    public static Appointment booked(
            String id, With with, LocalDateTime start, int minutes, Instant at, boolean byParticipant) {
        return new Appointment(
                id,
                1,
                with.coach(),
                with.coachName(),
                with.centre(),
                start,
                minutes,
                with.place(),
                byParticipant ? Status.CONFIRMED : Status.BOOKED,
                at,
                List.of(),
                at,
                byParticipant ? at : null,
                0,
                byParticipant ? new Undo(Undo.What.BOOKED, at, start, minutes, with.place(), Status.BOOKED) : null,
                List.of(),
                null);
    }

    /**
     * With whom and where.
     *
     * @param coach user name
     * @param centre id
     */
    public record With(String coach, String coachName, String centre, String place) {}

    /** A reminder that was not made. @param reason a Swedish phrase for staff */
    public record LetGo(Instant at, String reason) {}

    /**
     * The participant's own last change, as long as it may be undone.
     *
     * @param at when it was made
     * @param start for when the meeting was booked before
     * @param minutes how long it was before
     * @param place where it was before
     * @param status how it stood before
     */
    public record Undo(What what, Instant at, LocalDateTime start, int minutes, String place, Status status) {

        /** What was changed. */
        public enum What {
            BOOKED,
            CANCELLED,
            MOVED
        }
    }

    /** Never mixed up with each other: who cancelled, and whether somebody came. */
    public enum Status {
        BOOKED("inget svar"),
        CONFIRMED("JA"),
        LATE("blir sen"),
        CANCELLED_BY_PARTICIPANT("avbokat av deltagaren"),
        CANCELLED_BY_CENTRE("avbokat av oss"),
        ATTENDED("kom"),
        MISSED("kom inte");

        private final String swedish;

        Status(String swedish) {
            this.swedish = swedish;
        }

        /** What staff read. */
        public String swedish() {
            return swedish;
        }
    }

    /** What staff read: the status, and how late somebody will be. */
    public String said() {
        return status == Status.LATE && lateMinutes > 0 ? "blir " + lateMinutes + " min sen" : status.swedish();
    }

    /** Whether it will take place as far as is known. */
    public boolean stands() {
        return status == Status.BOOKED || status == Status.CONFIRMED || status == Status.LATE;
    }

    /** Whether it stands and has not begun. */
    public boolean comes(LocalDateTime now) {
        return stands() && start.isAfter(now);
    }

    /** When it ends, local time. */
    public LocalDateTime end() {
        return start.plusMinutes(minutes);
    }

    /** Called off by the centre, a version later. */
    public Appointment cancelledByCentre() {
        return standing(Status.CANCELLED_BY_CENTRE, answeredAt, lateMinutes, null);
    }

    /** The participant has said something about it; a version later. A cancelling can be undone. */
    public Appointment answered(Status said, int late, Instant at) {
        return standing(
                said, at, late, said == Status.CANCELLED_BY_PARTICIPANT ? undoing(Undo.What.CANCELLED, at) : null);
    }

    /** It is as it was before the participant's own last change. */
    public Appointment restored(Status as, Instant at) {
        return standing(as, at, lateMinutes, null);
    }

    /** Whether somebody came; a version later. */
    public Appointment outcome(Status seen) {
        return standing(seen, answeredAt, lateMinutes, null);
    }

    /** The participant has been written to after not coming. */
    public Appointment toldAfterMissing(Instant at) {
        return copy(version, start, minutes, place, status, answeredAt, lateMinutes, undo, new Plan(this, letGo, at));
    }

    /**
     * Another time, a version later: reminders begin anew.
     *
     * @param before to undo it, when the participant moved it; then the participant has answered by that
     */
    public Appointment moved(LocalDateTime to, int length, String where, Instant at, @Nullable Undo before) {
        Plan anew = new Plan(at, List.of(), at, letGo, missedTold);
        return before == null
                ? copy(version + 1, to, length, where, Status.BOOKED, null, 0, null, anew)
                : copy(version + 1, to, length, where, Status.CONFIRMED, at, 0, before, anew);
    }

    /** What a move to another time lets the participant undo. */
    public Undo undoMove(Instant at) {
        return undoing(Undo.What.MOVED, at);
    }

    private Undo undoing(Undo.What what, Instant at) {
        return new Undo(what, at, start, minutes, place, status);
    }

    /** A reminder has been made; the version stays, since the meeting is the same. */
    public Appointment reminded(Instant at) {
        List<Instant> sent = new ArrayList<>(reminders);
        sent.add(at);
        return planned(new Plan(bookedAt, sent, at, letGo, missedTold));
    }

    /** A reminder is let go. */
    public Appointment settled(Instant until, String reason) {
        List<LetGo> gone = new ArrayList<>(letGo);
        gone.add(new LetGo(until, reason));
        return planned(new Plan(bookedAt, reminders, until, gone, missedTold));
    }

    /** The latest reminder of the time that holds now that did not reach the person, when none has; null for none. */
    public @Nullable LetGo unreminded() {
        LetGo last = letGo.isEmpty() ? null : letGo.get(letGo.size() - 1);
        return last == null || !reminders.isEmpty() || last.at().isBefore(bookedAt) ? null : last;
    }

    /** The latest reminder did not leave; it counts as not made. */
    public Appointment unreached(Instant at, String reason) {
        List<LetGo> gone = new ArrayList<>(letGo);
        gone.add(new LetGo(at, reason));
        List<Instant> sent = reminders.subList(0, Math.max(0, reminders.size() - 1));
        return planned(new Plan(bookedAt, sent, settledUntil, gone, missedTold));
    }

    /** What has become of reminders and the like. */
    private record Plan(
            Instant bookedAt,
            List<Instant> reminders,
            Instant settledUntil,
            List<LetGo> letGo,
            @Nullable Instant missedTold) {

        Plan(Appointment as, List<LetGo> letGo, @Nullable Instant missedTold) {
            this(as.bookedAt, as.reminders, as.settledUntil, letGo, missedTold);
        }
    }

    private Appointment standing(Status as, @Nullable Instant answered, int late, @Nullable Undo before) {
        Plan same = new Plan(this, letGo, missedTold);
        return copy(version + 1, start, minutes, place, as, answered, late, before, same);
    }

    private Appointment planned(Plan plan) {
        return copy(version, start, minutes, place, status, answeredAt, lateMinutes, undo, plan);
    }

    private Appointment copy(
            int newer,
            LocalDateTime at,
            int length,
            String where,
            Status as,
            @Nullable Instant answered,
            int late,
            @Nullable Undo before,
            Plan plan) {
        return new Appointment(
                id,
                newer,
                coach,
                coachName,
                centre,
                at,
                length,
                where,
                as,
                plan.bookedAt,
                plan.reminders,
                plan.settledUntil,
                answered,
                late,
                before,
                plan.letGo,
                plan.missedTold);
    }
}
