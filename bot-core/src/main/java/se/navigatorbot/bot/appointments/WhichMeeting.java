package se.navigatorbot.bot.appointments;

import java.util.List;
import java.util.Optional;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.intents.When;

/** Finds the meeting a message speaks of: the one asked about, the one on a day that was named, or the only one. */
final class WhichMeeting {

    private WhichMeeting() {}

    /** Candidates, the nearest first: none, the one meant, or several to choose from. */
    static List<Appointment> meant(Turn turn) {
        List<Appointment> ahead = MeetingWords.ahead(turn);
        List<When> times = turn.understanding().slots().times();
        if (!times.isEmpty()) {
            List<Appointment> then = ahead.stream()
                    .filter(m -> times.stream().anyMatch(t -> touches(t, m)))
                    .toList();
            return then.isEmpty() ? ahead : then;
        }
        List<Appointment> open = OpenMeetings.of(turn);
        return asked(turn, ahead)
                .map(meeting -> open.size() > 1 && open.contains(meeting) ? open : List.of(meeting))
                .orElse(ahead);
    }

    /** Whether the message names times of which none is that meeting's. */
    static boolean otherThanNamed(Turn turn, Appointment meeting) {
        List<When> times = turn.understanding().slots().times();
        return !times.isEmpty() && times.stream().noneMatch(time -> touches(time, meeting));
    }

    /** The one that was just asked about. */
    static Optional<Appointment> asked(Turn turn, List<Appointment> ahead) {
        Asked asked = turn.person().talk().asked();
        if (asked == null || asked.until().isBefore(turn.writtenAt())) {
            return Optional.empty();
        }
        String id = asked.about().getOrDefault(MeetingWords.ABOUT, "");
        return ahead.stream().filter(m -> m.id().equals(id)).findFirst();
    }

    private static boolean touches(When time, Appointment meeting) {
        return meeting.start().isBefore(time.to()) && meeting.end().isAfter(time.from());
    }
}
