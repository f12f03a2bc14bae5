package se.navigatorbot.bot.appointments;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Undoes;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Appointment.Undo;

/** Takes back what somebody did with a meeting by text: for a day, and while the earlier time lies ahead. */
final class UndoMeeting implements Undoes {

    private static final Duration POSSIBLE = Duration.ofHours(24);

    private final TakenMeeting taking;

    UndoMeeting(TakenMeeting taking) {
        this.taking = taking;
    }

    @Override
    public Optional<Instant> changedAt(Turn turn) {
        return changed(turn).map(UndoMeeting::at);
    }

    @Override
    public Reply undone(Turn turn) {
        Appointment meeting = changed(turn).orElseThrow();
        Undo undo = undo(meeting);
        return switch (undo.what()) {
            case BOOKED -> takenBack(turn, meeting);
            case CANCELLED ->
                again(turn, meeting, meeting.restored(undo.status(), turn.now()), "meeting.undone.cancel");
            case MOVED -> again(turn, meeting, back(turn, meeting, undo), "meeting.undone.move");
        };
    }

    private static Optional<Appointment> changed(Turn turn) {
        return turn.person().appointments().stream()
                .filter(meeting -> meeting.undo() != null && possible(turn, meeting))
                .max(Comparator.comparing(UndoMeeting::at));
    }

    private static boolean possible(Turn turn, Appointment meeting) {
        Undo undo = undo(meeting);
        return undo.at().plus(POSSIBLE).isAfter(turn.writtenAt())
                && undo.start().isAfter(turn.local());
    }

    private static Undo undo(Appointment meeting) {
        Undo undo = meeting.undo();
        if (undo == null) {
            throw new IllegalStateException("nothing to take back");
        }
        return undo;
    }

    private static Instant at(Appointment meeting) {
        return undo(meeting).at();
    }

    private static Reply takenBack(Turn turn, Appointment meeting) {
        Appointment off = meeting.answered(Appointment.Status.CANCELLED_BY_PARTICIPANT, 0, turn.now());
        Reply reply = Reply.saying(turn, Wording.of("meeting.undone.book").at(meeting.start()))
                .changing(person -> MeetingWords.with(person, off));
        return TakenMeeting.released(turn, reply, meeting);
    }

    private static Appointment back(Turn turn, Appointment meeting, Undo undo) {
        return meeting.moved(undo.start(), undo.minutes(), undo.place(), turn.now(), meeting.undoMove(turn.now()))
                .restored(undo.status(), turn.now());
    }

    /** At the earlier time again, if nobody has taken it meanwhile. */
    private Reply again(Turn turn, Appointment now, Appointment earlier, String key) {
        if (!taking.claim(turn, earlier)) {
            return Reply.saying(turn, Wording.of("meeting.undone.late").at(earlier.start()));
        }
        Map<String, String> words = Map.of("coach", earlier.coachName());
        Reply reply = Reply.saying(turn, Wording.of(key, words).at(earlier.start()));
        return TakenMeeting.committing(turn, reply, earlier, now)
                .changing(person -> person.talk(talk -> talk.withAsked(MeetingWords.asking(earlier, turn.zone()))));
    }
}
