package se.navigatorbot.bot.reports;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Appointment.Status;
import se.navigatorbot.bot.participants.Participant;

/**
 * What became of meetings that were reminded of in one wording and in the other. Of each person the first such meeting
 * counts alone, since the next of the same person says little more.
 */
public record TrialFigures(ReminderTrial trial, Half usual, Half other) {

    /**
     * People of one half whose meeting has a result.
     *
     * @param cancelled called off by the participant, which frees the time for somebody else
     */
    public record Half(int came, int missed, int cancelled) {

        /** Who came or did not. */
        public int settled() {
            return came + missed;
        }
    }

    static TrialFigures of(ReminderTrial trial, List<Participant> people, ZoneId zone) {
        return new TrialFigures(trial, half(trial, people, zone, false), half(trial, people, zone, true));
    }

    /** Whether there are too few people in either half to be shown. */
    public boolean hidden() {
        return Math.min(usual.settled(), other.settled()) < OutcomeFigures.LEAST;
    }

    /** How the shares of those who came differ. */
    public Difference difference() {
        return new Difference(usual.settled(), usual.came(), other.settled(), other.came());
    }

    private static Half half(ReminderTrial trial, List<Participant> people, ZoneId zone, boolean other) {
        List<Status> results = people.stream()
                .filter(person -> trial.other(person.id()) == other)
                .flatMap(person -> first(trial, person, zone).stream())
                .map(Appointment::status)
                .toList();
        return new Half(
                count(results, Status.ATTENDED),
                count(results, Status.MISSED),
                count(results, Status.CANCELLED_BY_PARTICIPANT));
    }

    private static Optional<Appointment> first(ReminderTrial trial, Participant person, ZoneId zone) {
        return person.appointments().stream()
                .filter(meeting -> !meeting.reminders().isEmpty())
                .filter(meeting ->
                        trial.on(LocalDate.ofInstant(meeting.reminders().get(0), zone)))
                .min(Comparator.comparing(Appointment::start));
    }

    private static int count(List<Status> all, Status which) {
        return (int) all.stream().filter(status -> status == which).count();
    }
}
