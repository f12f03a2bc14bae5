package se.navigatorbot.bot.appointments;

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
 * @param reminders when reminders were handed over for sending, oldest first
 * @param answeredAt when the participant answered, null for not yet
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
        @Nullable Instant answeredAt) {

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

    /** The same meeting in another state, a version later. */
    public Appointment in(Status changed) {
        return new Appointment(
                id,
                version + 1,
                coach,
                coachName,
                centre,
                start,
                minutes,
                place,
                changed,
                bookedAt,
                reminders,
                answeredAt);
    }

    /** The participant has answered. */
    public Appointment answered(Status changed, Instant at) {
        return new Appointment(
                id, version + 1, coach, coachName, centre, start, minutes, place, changed, bookedAt, reminders, at);
    }

    /** A reminder has been handed over for sending; the version stays. */
    public Appointment reminded(Instant at) {
        List<Instant> sent = new ArrayList<>(reminders);
        sent.add(at);
        return new Appointment(
                id, version, coach, coachName, centre, start, minutes, place, status, bookedAt, sent, answeredAt);
    }
}
