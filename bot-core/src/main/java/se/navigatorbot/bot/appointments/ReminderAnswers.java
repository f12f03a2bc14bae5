package se.navigatorbot.bot.appointments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import se.navigatorbot.bot.dialogue.AnswersQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.outbox.QuietHours;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Asked;

/** JA and NEJ to a confirmation or reminder of a meeting; they work until it begins. */
final class ReminderAnswers implements AnswersQuestion {

    private final UnaryOperator<String> centreNames;
    private final CancelMeeting cancelling;
    private final MeetingList list;
    private final QuietHours quiet;

    ReminderAnswers(UnaryOperator<String> centreNames, CancelMeeting cancelling, MeetingList list, QuietHours quiet) {
        this.centreNames = centreNames;
        this.cancelling = cancelling;
        this.list = list;
        this.quiet = quiet;
    }

    @Override
    public Set<String> contexts() {
        return Set.of(MeetingWords.REMINDER);
    }

    @Override
    public boolean sideBySide() {
        return true;
    }

    @Override
    public boolean stillOpen(Turn turn, Asked asked) {
        return meeting(turn, asked)
                .filter(meeting -> meeting.status() == Appointment.Status.BOOKED)
                .isPresent();
    }

    @Override
    public List<Asked> unanswered(Turn turn) {
        return OpenMeetings.read(turn, quiet).stream()
                .map(meeting -> MeetingWords.asking(meeting, turn.zone()))
                .toList();
    }

    @Override
    public String label(Turn turn, Asked asked) {
        return meeting(turn, asked)
                .map(meeting -> list.line(meeting, turn.local()))
                .orElse("");
    }

    @Override
    public Reply yes(Turn turn, Asked asked) {
        return meeting(turn, asked).map(meeting -> confirmed(turn, meeting)).orElseGet(() -> gone(turn));
    }

    @Override
    public Reply no(Turn turn, Asked asked) {
        return meeting(turn, asked)
                .map(meeting -> cancelling.cancel(turn, meeting))
                .orElseGet(() -> gone(turn));
    }

    /** A second yes changes nothing, and whoever has said to be late stays so. */
    private Reply confirmed(Turn turn, Appointment meeting) {
        Reply reply = Reply.saying(turn, MeetingWords.about("meeting.yes", meeting, turn.person(), centreNames));
        Appointment yes = meeting.status() == Appointment.Status.BOOKED
                ? meeting.answered(Appointment.Status.CONFIRMED, 0, turn.now())
                : meeting;
        return reply.changing(person -> MeetingWords.with(person, yes));
    }

    private static Optional<Appointment> meeting(Turn turn, Asked asked) {
        return Optional.ofNullable(asked.about().get(MeetingWords.ABOUT))
                .flatMap(id -> turn.person().appointment(id))
                .filter(m -> m.stands() && m.end().isAfter(turn.writtenLocal()));
    }

    private static Reply gone(Turn turn) {
        return Reply.saying(turn, Wording.of("meeting.gone"))
                .changing(person -> person.talk(talk -> talk.withAsked(null)));
    }
}
