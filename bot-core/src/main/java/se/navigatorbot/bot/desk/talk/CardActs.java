package se.navigatorbot.bot.desk.talk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.navigatorbot.bot.desk.pages.DeskPage;
import se.navigatorbot.bot.desk.talk.TalkActs.Done;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staffapi.AppointmentsApi;
import se.navigatorbot.bot.staffapi.AppointmentsApi.AppointmentRow;
import se.navigatorbot.bot.staffapi.AppointmentsApi.Move;
import se.navigatorbot.bot.staffapi.AppointmentsApi.NewAppointment;
import se.navigatorbot.bot.staffapi.EventPeopleApi;
import se.navigatorbot.bot.staffapi.EventPeopleApi.NewSignUp;
import se.navigatorbot.bot.staffapi.HandoverApi.Note;
import se.navigatorbot.bot.staffapi.NotesApi;
import se.navigatorbot.bot.staffapi.NotesApi.NewNote;
import se.navigatorbot.bot.staffapi.TasksApi;

/** What is done for a person from their card, without leaving the talk. */
@DeskPage
public class CardActs {

    private final AppointmentsApi appointments;
    private final EventPeopleApi activities;
    private final NotesApi notes;
    private final TasksApi tasks;

    CardActs(AppointmentsApi appointments, EventPeopleApi activities, NotesApi notes, TasksApi tasks) {
        this.tasks = tasks;
        this.appointments = appointments;
        this.activities = activities;
        this.notes = notes;
    }

    /**
     * Books a meeting with whoever asks.
     *
     * @param date ISO date
     * @param time such as {@code 13:00}
     */
    @PostMapping("/desk/talks/{person}/meetings")
    @Needs(Action.APPOINTMENT_CHANGE)
    public ResponseEntity<Done> book(
            @PathVariable String person,
            @RequestParam String date,
            @RequestParam String time,
            @RequestParam(defaultValue = "45") int minutes) {
        AppointmentRow booked = appointments.add(new NewAppointment(person, null, null, at(date, time), minutes, null));
        String clashes = booked.clashes().isEmpty() ? "" : " Obs: tiden " + String.join(", ", booked.clashes()) + ".";
        return done("Bokat " + CardViews.when(booked.start()) + ". Bekräftelsen går till personen." + clashes);
    }

    @PostMapping("/desk/talks/{person}/meetings/{id}/cancel")
    @Needs(Action.APPOINTMENT_CHANGE)
    public ResponseEntity<Done> cancel(@PathVariable String person, @PathVariable String id) {
        appointments.cancel(person, id);
        return done("Mötet är avbokat. Personen får veta det.");
    }

    /** Moves a meeting; the person is told. */
    @PostMapping("/desk/talks/{person}/meetings/{id}/move")
    @Needs(Action.APPOINTMENT_CHANGE)
    public ResponseEntity<Done> move(
            @PathVariable String person,
            @PathVariable String id,
            @RequestParam String date,
            @RequestParam String time) {
        AppointmentRow moved = appointments.move(person, id, new Move(at(date, time), null, null, false));
        return done("Flyttat till " + CardViews.when(moved.start()) + ". Personen får veta det.");
    }

    @PostMapping("/desk/talks/{person}/tasks/{task}/take")
    @Needs(Action.CONVERSATION_WRITE)
    public ResponseEntity<Done> takeTask(@PathVariable String person, @PathVariable String task) {
        tasks.take(person, task);
        return done("Uppgiften är din. Den står på Min dag.");
    }

    @PostMapping("/desk/talks/{person}/tasks/{task}/done")
    @Needs(Action.CONVERSATION_WRITE)
    public ResponseEntity<Done> taskDone(@PathVariable String person, @PathVariable String task) {
        tasks.done(person, task, new Note(null));
        return done("Klart. Det står i samtalet.");
    }

    @PostMapping("/desk/talks/{person}/activities")
    @Needs(Action.PARTICIPANT_CHANGE)
    public ResponseEntity<Done> signUp(@PathVariable String person, @RequestParam String event) {
        List<String> clashes = activities.signUp(event, new NewSignUp(person)).clashes();
        String also = clashes.isEmpty() ? "" : " Obs: tiden " + String.join(", ", clashes) + ".";
        return done("Anmäld. Bekräftelsen går till personen." + also);
    }

    /**
     * @param sure whether it is kept although it names something of health
     */
    @PostMapping("/desk/talks/{person}/notes")
    @Needs(Action.PARTICIPANT_CHANGE)
    public ResponseEntity<Done> note(
            @PathVariable String person,
            @RequestParam String text,
            @RequestParam(defaultValue = "false") boolean sure) {
        notes.note(person, new NewNote(text, sure));
        return done("Anteckningen är sparad. Bara personalen läser den.");
    }

    private static LocalDateTime at(String date, String time) {
        try {
            return LocalDate.parse(date).atTime(LocalTime.parse(time));
        } catch (DateTimeParseException e) {
            throw Refused.badValue("Välj dag och tid. Inget är ändrat.");
        }
    }

    private static ResponseEntity<Done> done(String said) {
        return ResponseEntity.ok(new Done(said));
    }
}
