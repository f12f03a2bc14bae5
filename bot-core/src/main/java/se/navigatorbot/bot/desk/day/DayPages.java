package se.navigatorbot.bot.desk.day;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import se.navigatorbot.bot.desk.pages.DeskPage;
import se.navigatorbot.bot.desk.pages.Pages;
import se.navigatorbot.bot.desk.people.OwnPeople;
import se.navigatorbot.bot.desk.queue.QueueWords;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.calls.HouseTime;
import se.navigatorbot.bot.staff.calls.Wall;
import se.navigatorbot.bot.staffapi.AppointmentsApi;
import se.navigatorbot.bot.staffapi.AppointmentsApi.AppointmentRow;
import se.navigatorbot.bot.staffapi.HandoverApi.Note;
import se.navigatorbot.bot.staffapi.TasksApi;
import se.navigatorbot.bot.staffapi.TasksApi.TaskRow;

/** What one looks at in the morning and before going home. */
@DeskPage
public class DayPages {

    private static final Duration LONG = Duration.ofDays(14);
    private static final int SHOWN = 30;
    private static final int TASKS = 200;
    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", SWEDISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d/M HH:mm", SWEDISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", SWEDISH);

    private final AppointmentsApi appointments;
    private final TasksApi tasks;
    private final Wall wall;
    private final HouseTime time;
    private final Callers callers;
    private final OwnPeople own;
    private final Pages pages;

    DayPages(
            AppointmentsApi appointments,
            TasksApi tasks,
            Wall wall,
            HouseTime time,
            Callers callers,
            OwnPeople own,
            Pages pages) {
        this.appointments = appointments;
        this.tasks = tasks;
        this.wall = wall;
        this.time = time;
        this.callers = callers;
        this.own = own;
        this.pages = pages;
    }

    @GetMapping("/desk/day")
    @Needs(Action.APPOINTMENT_READ)
    public View day() {
        Caller me = callers.current();
        LocalDate today = time.today();
        List<AppointmentRow> rows = appointments
                .list(null, me.user(), today.toString(), today.plusDays(1).toString())
                .rows();
        Map<String, Object> model = new HashMap<>();
        model.put("where", "day");
        model.put("day", DAY.format(today));
        model.put("today", on(rows, today));
        model.put("tomorrow", on(rows, today.plusDays(1)));
        put(model, "unreminded", unreminded(appointments.unreminded(me.user()).rows()), SHOWN);
        model.put("tomorrowName", DAY.format(today.plusDays(1)));
        List<TaskRow> mine = tasks.list(null, true).rows();
        List<TaskRow> free = tasks.list(null, false).rows().stream()
                .filter(row -> row.staff() == null && !mine.contains(row))
                .toList();
        put(model, "tasks", mine.stream().map(DayPages::task).toList(), TASKS);
        put(model, "free", free.stream().map(DayPages::task).toList(), TASKS);
        put(model, "silent", silent(me), SHOWN);
        model.put("own", own.any());
        return pages.page("day", model);
    }

    /** As many as one looks through, and how many more there are. */
    private static void put(Map<String, Object> model, String name, List<?> all, int most) {
        model.put(name, all.subList(0, Math.min(most, all.size())));
        model.put(name + "More", Math.max(0, all.size() - most));
    }

    /** It is the caller's to do. */
    @PostMapping("/desk/tasks/{person}/{task}/take")
    @Needs(Action.CONVERSATION_WRITE)
    public View take(@PathVariable String person, @PathVariable String task) {
        tasks.take(person, task);
        return again();
    }

    /** It is done. */
    @PostMapping("/desk/tasks/{person}/{task}/done")
    @Needs(Action.CONVERSATION_WRITE)
    public View done(@PathVariable String person, @PathVariable String task) {
        tasks.done(person, task, new Note(null));
        return again();
    }

    private static View again() {
        RedirectView to = new RedirectView("/desk/day", false, false, false);
        to.setStatusCode(HttpStatus.SEE_OTHER);
        return to;
    }

    private static Task task(TaskRow row) {
        LocalDateTime due = row.due();
        String when = due == null || row.overdue() ? "nu" : DAY.format(due);
        return new Task(row.person(), row.id(), QueueWords.name(row.firstName()), row.kindName(), row.words(), when);
    }

    private static List<Meeting> on(List<AppointmentRow> rows, LocalDate day) {
        return rows.stream()
                .filter(row -> row.start().toLocalDate().equals(day))
                .filter(row -> !row.status().startsWith("avbokat"))
                .map(row -> new Meeting(
                        row.person(),
                        QueueWords.name(row.firstName()),
                        CLOCK.format(row.start()),
                        row.place(),
                        row.status(),
                        answer(row.status())))
                .toList();
    }

    /** Those who know of it only if somebody tells them. */
    private static List<Meeting> unreminded(List<AppointmentRow> rows) {
        return rows.stream()
                .map(row -> new Meeting(
                        row.person(),
                        QueueWords.name(row.firstName()),
                        SHORT.format(row.start()),
                        row.place(),
                        row.reminded(),
                        "none"))
                .toList();
    }

    private static String answer(String status) {
        return status.equals("JA") ? "yes" : status.equals("inget svar") ? "none" : "other";
    }

    private List<Silent> silent(Caller me) {
        Instant now = time.instant();
        return wall.rows(me, null, row -> me.user().equals(row.coach()) && !row.stopped()).stream()
                .filter(row ->
                        row.lastHeard() == null || row.lastHeard().plus(LONG).isBefore(now))
                .sorted(Comparator.comparing(Row::lastHeard, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(row -> new Silent(row.id(), QueueWords.name(row.firstName()), since(row.lastHeard(), now)))
                .toList();
    }

    private static String since(@Nullable Instant heard, Instant now) {
        return heard == null ? "har aldrig skrivit" : QueueWords.waited(Duration.between(heard, now));
    }
}
