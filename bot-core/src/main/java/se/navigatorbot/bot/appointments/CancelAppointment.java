package se.navigatorbot.bot.appointments;

import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.participants.Appointment;

/** Staff call a meeting off. Result: the {@link Appointment} as it then stands, or a refusal. */
public record CancelAppointment(String appointmentId) implements Request.Always {}
