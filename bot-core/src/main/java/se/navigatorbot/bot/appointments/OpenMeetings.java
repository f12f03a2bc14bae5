package se.navigatorbot.bot.appointments;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Appointment;

/**
 * Meetings whose question still waits for an answer, read from the person's document alone, so that nothing said in
 * between loses it. Questions put within a day of each other are open side by side; an older one has been overtaken.
 */
final class OpenMeetings {

    private static final Duration SIDE_BY_SIDE = Duration.ofHours(24);

    private OpenMeetings() {}

    /** By start. */
    static List<Appointment> of(Turn turn) {
        List<Appointment> unanswered = MeetingWords.ahead(turn).stream()
                .filter(meeting -> meeting.status() == Appointment.Status.BOOKED)
                .toList();
        Instant newest = unanswered.stream()
                .map(OpenMeetings::putAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        return unanswered.stream()
                .filter(meeting -> putAt(meeting).plus(SIDE_BY_SIDE).isAfter(newest))
                .toList();
    }

    /** When the question was last put: with the latest reminder, else with the confirmation. */
    private static Instant putAt(Appointment meeting) {
        return meeting.reminders().isEmpty()
                ? meeting.bookedAt()
                : meeting.reminders().get(meeting.reminders().size() - 1);
    }
}
