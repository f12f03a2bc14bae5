package se.navigatorbot.bot.appointments;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.SwedishTime;
import se.navigatorbot.bot.dialogue.Timing;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.intents.Subject;

/** The centre moves a meeting: the participant is told of the new time, even by night when the old one is soon. */
final class MoveAppointmentHandler implements RequestHandler<MoveAppointment> {

    private final UnaryOperator<String> centreNames;
    private final TakenMeeting taking;

    MoveAppointmentHandler(UnaryOperator<String> centreNames, TakenMeeting taking) {
        this.centreNames = centreNames;
        this.taking = taking;
    }

    @Override
    public Class<MoveAppointment> request() {
        return MoveAppointment.class;
    }

    @Override
    public Reply handle(Turn turn, MoveAppointment wanted) {
        Optional<Appointment> found = turn.person().appointment(wanted.appointmentId());
        if (found.isEmpty()) {
            return refused(turn, "Det finns inget sådant möte.");
        }
        Appointment old = found.get();
        int minutes = wanted.minutes() == 0 ? old.minutes() : wanted.minutes();
        String place = wanted.place().isEmpty() ? old.place() : wanted.place();
        if (old.stands()
                && old.start().equals(wanted.start())
                && old.minutes() == minutes
                && place.equals(old.place())) {
            return Reply.silent(turn).withResult(old);
        }
        Appointment moved = old.moved(wanted.start(), minutes, place, turn.now(), null);
        return refusal(turn, old, moved, wanted.besidesOthers())
                .map(reason -> refused(turn, reason))
                .orElseGet(() -> moved(turn, old, moved));
    }

    private Optional<String> refusal(Turn turn, Appointment old, Appointment moved, boolean besidesOthers) {
        if (!old.comes(turn.local())) {
            return Optional.of("Mötet har redan varit eller är avbokat. Inget är flyttat.");
        }
        if (!moved.start().isAfter(turn.local())) {
            return Optional.of("Den nya tiden har redan passerat. Inget är flyttat.");
        }
        boolean clash = turn.person().appointments().stream()
                .filter(other -> other.stands() && !other.id().equals(old.id()))
                .anyMatch(other ->
                        other.start().isBefore(moved.end()) && moved.start().isBefore(other.end()));
        if (clash) {
            return Optional.of("Deltagaren har redan ett möte då. Inget är flyttat.");
        }
        return besidesOthers || taking.claim(turn, moved)
                ? Optional.empty()
                : Optional.of(old.coachName() + " har redan ett möte då. Inget är flyttat.");
    }

    private Reply moved(Turn turn, Appointment old, Appointment moved) {
        Draft news = Draft.unasked(
                        words(turn, old, moved),
                        Subject.TIDER,
                        BookAppointmentHandler.WHY,
                        new About(About.Kind.APPOINTMENT_CHANGE, moved.id(), moved.version()))
                .withChoices(MeetingWords.ANSWERS)
                .withTiming(Timing.CHANGE)
                .withValidUntil(MeetingWords.start(moved, turn.zone()));
        return TakenMeeting.committing(turn, Reply.silent(turn), moved, old)
                .changing(person -> person.talk(talk -> talk.withAsked(MeetingWords.asking(moved, turn.zone()))
                        .withLastWhy(BookAppointmentHandler.WHY)))
                .plus(news)
                .withResult(moved);
    }

    /** Speaks of the new time, but is as urgent as the nearer of the two. */
    private Wording words(Turn turn, Appointment old, Appointment moved) {
        Wording about = MeetingWords.about("meeting.moved.by_centre", moved, turn.person(), centreNames);
        Map<String, String> words = new HashMap<>(about.words());
        words.putAll(SwedishTime.told(moved.start()));
        LocalDateTime nearer = old.start().isBefore(moved.start()) ? old.start() : moved.start();
        return Wording.of(about.key(), words).at(nearer);
    }

    private static Reply refused(Turn turn, String reason) {
        return Reply.silent(turn).withResult(new Reply.Refusal(reason));
    }
}
