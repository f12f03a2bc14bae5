package se.navigatorbot.bot.appointments;

import java.util.Optional;
import java.util.function.UnaryOperator;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.intents.Subject;

/** Books a meeting and confirms it to the participant. */
final class BookAppointmentHandler implements RequestHandler<BookAppointment> {

    static final String WHY = "du har en bokad tid hos oss";

    private final UnaryOperator<String> centreNames;
    private final TakenMeeting taking;

    BookAppointmentHandler(UnaryOperator<String> centreNames, TakenMeeting taking) {
        this.centreNames = centreNames;
        this.taking = taking;
    }

    @Override
    public Class<BookAppointment> request() {
        return BookAppointment.class;
    }

    @Override
    public Reply handle(Turn turn, BookAppointment wanted) {
        Optional<Appointment> before = turn.person().appointment(wanted.appointmentId());
        if (before.isPresent()) {
            return Reply.silent(turn).withResult(before.get());
        }
        Appointment meeting = meeting(turn, wanted);
        return refusal(turn, wanted)
                .or(() -> taken(turn, wanted, meeting))
                .map(reason -> Reply.silent(turn).withResult(new Reply.Refusal(reason)))
                .orElseGet(() -> booked(turn, meeting));
    }

    private Optional<String> taken(Turn turn, BookAppointment wanted, Appointment meeting) {
        return wanted.besidesOthers() || taking.claim(turn, meeting)
                ? Optional.empty()
                : Optional.of(meeting.coachName() + " har redan ett möte då. Inget är bokat.");
    }

    private Optional<String> refusal(Turn turn, BookAppointment wanted) {
        if (!wanted.start().isAfter(turn.local())) {
            return Optional.of("Tiden har redan passerat. Inget är bokat.");
        }
        boolean clash = turn.person().appointments().stream()
                .filter(Appointment::stands)
                .anyMatch(m -> m.start().isBefore(wanted.start().plusMinutes(wanted.minutes()))
                        && wanted.start().isBefore(m.end()));
        return clash ? Optional.of("Deltagaren har redan ett möte då. Inget är bokat.") : Optional.empty();
    }

    private Reply booked(Turn turn, Appointment meeting) {
        Draft confirmation = Draft.unasked(
                        MeetingWords.about("meeting.booked", meeting, turn.person(), centreNames),
                        Subject.TIDER,
                        WHY,
                        new About(About.Kind.APPOINTMENT_CHANGE, meeting.id(), meeting.version()))
                .withChoices(MeetingWords.ANSWERS)
                .withValidUntil(MeetingWords.start(meeting, turn.zone()));
        return TakenMeeting.committing(turn, Reply.silent(turn), meeting, null)
                .changing(person -> person.talk(talk -> talk.withAsked(MeetingWords.asking(meeting, turn.zone()))
                        .withLastWhy(WHY)))
                .plus(confirmation)
                .withResult(meeting);
    }

    private static Appointment meeting(Turn turn, BookAppointment wanted) {
        Appointment.With with =
                new Appointment.With(wanted.coach(), wanted.coachName(), wanted.centre(), wanted.place());
        return Appointment.booked(wanted.appointmentId(), with, wanted.start(), wanted.minutes(), turn.now(), false);
    }
}
