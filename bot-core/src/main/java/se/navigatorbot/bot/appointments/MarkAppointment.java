package se.navigatorbot.bot.appointments;

import se.navigatorbot.bot.dialogue.Request;

/**
 * Staff write down whether somebody came. Result: the {@link se.navigatorbot.bot.participants.Appointment} as it then
 * stands, or a refusal.
 */
public record MarkAppointment(String appointmentId, boolean came) implements Request {}
