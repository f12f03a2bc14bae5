package se.navigatorbot.bot.appointments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Appointment.Status;
import se.navigatorbot.bot.participants.Offer;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Task;
import se.navigatorbot.intents.Subject;

/**
 * Whether somebody came. Who did not gets one kind message the same day, without a question why; the second time in a row
 * staff are asked to call instead.
 */
final class MarkAppointmentHandler implements RequestHandler<MarkAppointment> {

    private static final LocalTime LAST_HOUR = LocalTime.of(20, 0);
    private static final String WHY = "du hade en bokad tid hos oss i dag";

    private final UnaryOperator<String> centreNames;

    MarkAppointmentHandler(UnaryOperator<String> centreNames) {
        this.centreNames = centreNames;
    }

    @Override
    public Class<MarkAppointment> request() {
        return MarkAppointment.class;
    }

    @Override
    public Reply handle(Turn turn, MarkAppointment wanted) {
        Optional<Appointment> found = turn.person().appointment(wanted.appointmentId());
        if (found.isEmpty()) {
            return refused(turn, "Det finns inget sådant möte.");
        }
        Appointment meeting = found.get();
        Status seen = wanted.came() ? Status.ATTENDED : Status.MISSED;
        if (meeting.status() == seen) {
            return Reply.silent(turn).withResult(meeting);
        }
        boolean marked = meeting.status() == Status.ATTENDED || meeting.status() == Status.MISSED;
        if (!meeting.stands() && !marked) {
            return refused(turn, "Mötet är " + meeting.status().swedish() + ". Inget är ändrat.");
        }
        if (meeting.start().isAfter(turn.local())) {
            return refused(turn, "Mötet har inte börjat än. Inget är ändrat.");
        }
        return wanted.came() ? came(turn, meeting.outcome(seen)) : missed(turn, meeting.outcome(seen));
    }

    private static Reply came(Turn turn, Appointment meeting) {
        return Reply.silent(turn)
                .changing(person -> MeetingWords.with(person, meeting))
                .withResult(meeting);
    }

    private Reply missed(Turn turn, Appointment meeting) {
        if (again(turn.person(), meeting)) {
            return came(turn, meeting).changing(person -> calling(turn, person));
        }
        boolean kind = meeting.missedTold() == null
                && meeting.start().toLocalDate().equals(turn.local().toLocalDate())
                && turn.person().talk().crisis() == null
                && !turn.person().talk().humanSpeaks();
        return kind ? told(turn, meeting.toldAfterMissing(turn.now())) : came(turn, meeting);
    }

    private Reply told(Turn turn, Appointment meeting) {
        LocalDate today = meeting.start().toLocalDate();
        Instant evening = today.atTime(LAST_HOUR).atZone(turn.zone()).toInstant();
        Draft message = Draft.unasked(
                        MeetingWords.about("meeting.missed", meeting, turn.person(), centreNames),
                        Subject.TIDER,
                        WHY,
                        new About(About.Kind.APPOINTMENT_CHANGE, meeting.id(), meeting.version()))
                .withValidUntil(evening);
        return came(turn, meeting).plus(message);
    }

    /** Whether the meeting before this one was missed too. */
    private static boolean again(Participant person, Appointment meeting) {
        return person.appointments().stream()
                .filter(other -> other.start().isBefore(meeting.start()))
                .filter(other -> other.status() == Status.MISSED || other.status() == Status.ATTENDED)
                .max(Comparator.comparing(Appointment::start))
                .filter(before -> before.status() == Status.MISSED)
                .isPresent();
    }

    private static Participant calling(Turn turn, Participant person) {
        Task call = new Task(
                "missed:" + turn.id(),
                Task.Kind.CALL,
                "har missat två möten i rad",
                turn.now(),
                null,
                Offer.Queue.COACH,
                null);
        List<Task> tasks = new ArrayList<>(person.tasks());
        tasks.add(call);
        return person.withTasks(tasks);
    }

    private static Reply refused(Turn turn, String reason) {
        return Reply.silent(turn).withResult(new Reply.Refusal(reason));
    }
}
