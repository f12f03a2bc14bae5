package se.navigatorbot.bot.appointments;

import java.time.LocalDateTime;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.participants.Appointment;

/**
 * Staff book a meeting. Result: the {@link Appointment}, or a {@link se.navigatorbot.bot.dialogue.Reply.Refusal}.
 *
 * @param appointmentId chosen by the caller; the same id books once
 * @param coach user name
 * @param coachName first name that the participant reads
 * @param centre id of the centre
 * @param start local time
 * @param minutes length
 * @param place as the participant reads it
 * @param besidesOthers whether it may overlap other meetings of the coach, as talks with a group do
 */
public record BookAppointment(
        String appointmentId,
        String coach,
        String coachName,
        String centre,
        LocalDateTime start,
        int minutes,
        String place,
        boolean besidesOthers)
        implements Request {

    /** One that overlaps no other meeting of the coach. */
    public BookAppointment(
            String appointmentId,
            String coach,
            String coachName,
            String centre,
            LocalDateTime start,
            int minutes,
            String place) {
        this(appointmentId, coach, coachName, centre, start, minutes, place, false);
    }
}
