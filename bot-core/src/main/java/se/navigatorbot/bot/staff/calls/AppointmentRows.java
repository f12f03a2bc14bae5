package se.navigatorbot.bot.staff.calls;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.staffapi.AppointmentsApi.AppointmentRow;

/** Meetings as staff see them. */
final class AppointmentRows {

    /** How it begins when a reminder was let go. */
    static final String NOT_REMINDED = "ej påmind: ";

    private AppointmentRows() {}

    static AppointmentRow of(Participant person, Appointment meeting) {
        return of(person, meeting, List.of());
    }

    /** @param clashes what else the person has at that time */
    static AppointmentRow of(Participant person, Appointment meeting, List<String> clashes) {
        return new AppointmentRow(
                meeting.id(),
                person.id(),
                person.profile().firstName(),
                meeting.coach(),
                meeting.coachName(),
                meeting.centre(),
                meeting.start(),
                meeting.minutes(),
                meeting.place(),
                meeting.said(),
                reminded(meeting),
                clashes);
    }

    /**
     * As the other, for a list or an answer to writing: nobody has said why a protected person is read there, so the
     * name, the place and what else the person has are left out.
     */
    static AppointmentRow listed(Participant person, Appointment meeting, List<String> clashes) {
        AppointmentRow row = of(person, meeting, clashes);
        return !person.profile().protectedPerson()
                ? row
                : new AppointmentRow(
                        row.id(),
                        row.person(),
                        "",
                        row.coach(),
                        row.coachName(),
                        row.centre(),
                        row.start(),
                        row.minutes(),
                        "",
                        row.status(),
                        row.reminded(),
                        List.of());
    }

    /** What became of reminders, in staff's words; empty when none has been due. */
    private static String reminded(Appointment meeting) {
        if (!meeting.reminders().isEmpty()) {
            return meeting.reminders().size() == 1 ? "påmind" : "påmind två gånger";
        }
        Appointment.LetGo gone = meeting.unreminded();
        return gone == null ? "" : NOT_REMINDED + gone.reason();
    }

    static List<AppointmentRow> of(Participant person) {
        return person.appointments().stream()
                .map(meeting -> of(person, meeting))
                .toList();
    }

    static @Nullable AppointmentRow next(Participant person, LocalDateTime now) {
        return person.appointments().stream()
                .filter(meeting -> meeting.comes(now))
                .min(Comparator.comparing(Appointment::start))
                .map(meeting -> of(person, meeting))
                .orElse(null);
    }
}
