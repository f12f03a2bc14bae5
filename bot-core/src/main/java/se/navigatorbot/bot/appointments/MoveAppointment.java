package se.navigatorbot.bot.appointments;

import java.time.LocalDateTime;
import se.navigatorbot.bot.dialogue.Request;

/**
 * Staff move a meeting. Result: the {@link se.navigatorbot.bot.participants.Appointment} as it then stands, or a refusal.
 *
 * @param start new local time
 * @param minutes new length, 0 for the same
 * @param place new place, empty for the same
 * @param besidesOthers whether it may overlap other meetings of the coach
 */
public record MoveAppointment(
        String appointmentId, LocalDateTime start, int minutes, String place, boolean besidesOthers)
        implements Request.Always {}
