package se.navigatorbot.bot.appointments;

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
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.intents.Subject;

/** Books a meeting and confirms it to the participant. */
final class BookAppointmentHandler implements RequestHandler<BookAppointment> {

    static final String WHY = "du har en bokad tid hos oss";

    private final UnaryOperator<String> centreNames;

    BookAppointmentHandler(UnaryOperator<String> centreNames) {
        this.centreNames = centreNames;
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
        return refusal(turn, wanted)
                .map(reason -> Reply.silent(turn).withResult(new Reply.Refusal(reason)))
                .orElseGet(() -> booked(turn, meeting(turn, wanted)));
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
        return Reply.silent(turn)
                .changing(person -> added(person, meeting))
                .changing(person -> person.talk(talk -> talk.withAsked(MeetingWords.asking(meeting, turn.zone()))
                        .withLastWhy(WHY)))
                .plus(confirmation)
                .withResult(meeting);
    }

    private static Participant added(Participant person, Appointment meeting) {
        List<Appointment> all = new ArrayList<>(person.appointments());
        all.add(meeting);
        all.sort(Comparator.comparing(Appointment::start));
        return person.withAppointments(all);
    }

    private static Appointment meeting(Turn turn, BookAppointment wanted) {
        return new Appointment(
                wanted.appointmentId(),
                1,
                wanted.coach(),
                wanted.coachName(),
                wanted.centre(),
                wanted.start(),
                wanted.minutes(),
                wanted.place(),
                Appointment.Status.BOOKED,
                turn.now(),
                List.of(),
                turn.now(),
                null,
                0);
    }
}
