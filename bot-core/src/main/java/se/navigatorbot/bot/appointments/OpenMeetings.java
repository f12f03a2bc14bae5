package se.navigatorbot.bot.appointments;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.outbox.QuietHours;
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
        return of(turn, meeting -> true);
    }

    /** Those whose question may have been read, by start. */
    static List<Appointment> read(Turn turn, QuietHours quiet) {
        return of(turn, meeting -> !mayBeReadFrom(meeting, quiet).isAfter(turn.writtenAt()));
    }

    private static List<Appointment> of(Turn turn, Predicate<Appointment> counts) {
        List<Appointment> unanswered = MeetingWords.ahead(turn).stream()
                .filter(meeting -> meeting.status() == Appointment.Status.BOOKED)
                .filter(counts)
                .toList();
        Instant newest = unanswered.stream()
                .map(OpenMeetings::putAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        return unanswered.stream()
                .filter(meeting -> putAt(meeting).plus(SIDE_BY_SIDE).isAfter(newest))
                .toList();
    }

    /** What staff book by night is confirmed in the morning. */
    private static Instant mayBeReadFrom(Appointment meeting, QuietHours quiet) {
        return meeting.reminders().isEmpty() ? quiet.daytime(meeting.bookedAt()) : quiet.anyDay(putAt(meeting));
    }

    /** When the question was last put: with the latest reminder, else with the confirmation. */
    private static Instant putAt(Appointment meeting) {
        return meeting.reminders().isEmpty()
                ? meeting.bookedAt()
                : meeting.reminders().get(meeting.reminders().size() - 1);
    }
}
