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
 * @param bookedAt when it was booked
 * @param reminders when reminders were made, oldest first; the confirmation does not count
 * @param settledUntil whatever reminder was planned up to then has been made or let go
 * @param answeredAt when the participant last answered, null for not yet
 * @param lateMinutes how late the participant said to be, 0 for not late
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
        int lateMinutes) {

    public Appointment {
        reminders = List.copyOf(reminders);
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
        return new Appointment(
                id,
                version + 1,
                coach,
                coachName,
                centre,
                start,
                minutes,
                place,
                Status.CANCELLED_BY_CENTRE,
                bookedAt,
                reminders,
                settledUntil,
                answeredAt,
                lateMinutes);
    }

    /** The participant has said something about it; a version later. */
    public Appointment answered(Status said, int late, Instant at) {
        return new Appointment(
                id,
                version + 1,
                coach,
                coachName,
                centre,
                start,
                minutes,
                place,
                said,
                bookedAt,
                reminders,
                settledUntil,
                at,
                late);
    }

    /** A reminder has been made; the version stays, since the meeting is the same. */
    public Appointment reminded(Instant at) {
        List<Instant> sent = new ArrayList<>(reminders);
        sent.add(at);
        return new Appointment(
                id,
                version,
                coach,
                coachName,
                centre,
                start,
                minutes,
                place,
                status,
                bookedAt,
                sent,
                at,
                answeredAt,
                lateMinutes);
    }

    /** What was planned up to then is let go. */
    public Appointment settled(Instant until) {
        return new Appointment(
                id,
                version,
                coach,
                coachName,
                centre,
                start,
                minutes,
                place,
                status,
                bookedAt,
                reminders,
                until,
                answeredAt,
                lateMinutes);
    }
}
