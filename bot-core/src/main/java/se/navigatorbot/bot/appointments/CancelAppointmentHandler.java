package se.navigatorbot.bot.appointments;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Timing;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.intents.Subject;

/** The centre calls a meeting off: the participant is told, even by night when it is soon. */
final class CancelAppointmentHandler implements RequestHandler<CancelAppointment> {

    private final UnaryOperator<String> centreNames;

    CancelAppointmentHandler(UnaryOperator<String> centreNames) {
        this.centreNames = centreNames;
    }

    @Override
    public Class<CancelAppointment> request() {
        return CancelAppointment.class;
    }

    @Override
    public Reply handle(Turn turn, CancelAppointment wanted) {
        Optional<Appointment> found = turn.person().appointment(wanted.appointmentId());
        if (found.isEmpty()) {
            return Reply.silent(turn).withResult(new Reply.Refusal("Det finns inget sådant möte."));
        }
        Appointment meeting = found.get();
        if (!meeting.comes(turn.local())) {
            return meeting.status() == Appointment.Status.CANCELLED_BY_CENTRE
                    ? Reply.silent(turn).withResult(meeting)
                    : Reply.silent(turn).withResult(new Reply.Refusal("Mötet har redan varit eller är avbokat."));
        }
        return cancelled(turn, meeting.cancelledByCentre());
    }

    private Reply cancelled(Turn turn, Appointment meeting) {
        Instant start = MeetingWords.start(meeting, turn.zone());
        Draft news = Draft.unasked(
                        MeetingWords.about("meeting.cancelled.by_centre", meeting, turn.person(), centreNames),
                        Subject.TIDER,
                        BookAppointmentHandler.WHY,
                        new About(About.Kind.APPOINTMENT_CHANGE, meeting.id(), meeting.version()))
                .withTiming(Timing.CHANGE)
                .withValidUntil(start);
        return TakenMeeting.released(turn, Reply.silent(turn), meeting)
                .changing(person -> MeetingWords.with(person, meeting))
                .changing(person -> person.talk(talk -> talk.withAsked(null).withLastWhy(BookAppointmentHandler.WHY)))
                .plus(news)
                .withResult(meeting);
    }
}
