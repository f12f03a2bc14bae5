package se.navigatorbot.bot.staff.calls;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.participants.Offer;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.participants.Task;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.HandoverApi.Note;
import se.navigatorbot.bot.staffapi.Listing;
import se.navigatorbot.bot.staffapi.TasksApi;
import se.navigatorbot.bot.tasks.AddTask;
import se.navigatorbot.bot.tasks.FinishTask;
import se.navigatorbot.bot.tasks.TakeTask;
import se.navigatorbot.bot.tasks.Tasks;

/** What staff have to do. */
@StaffAddress
public class TaskCalls implements TasksApi {

    private static final int LONGEST = 200;

    private static final Comparator<TaskRow> MOST_URGENT_FIRST = Comparator.comparing((TaskRow row) -> !row.overdue())
            .thenComparing(row -> row.staff() != null)
            .thenComparing(row -> row.due() == null ? row.made() : row.due())
            .thenComparing(TaskRow::person)
            .thenComparing(TaskRow::id);

    private final Wall wall;
    private final Asking asking;
    private final Places places;
    private final Callers callers;
    private final HouseTime time;

    TaskCalls(Wall wall, Asking asking, Places places, Callers callers, HouseTime time) {
        this.wall = wall;
        this.asking = asking;
        this.places = places;
        this.callers = callers;
        this.time = time;
    }

    @Override
    @Needs(Action.CONVERSATION_READ)
    public Listing<TaskRow> list(@Nullable String centre, @Nullable Boolean mine) {
        Caller caller = callers.current();
        String only = Given.optional(centre).map(places::centre).orElse(null);
        List<TaskRow> rows = new ArrayList<>();
        for (Row row : wall.rows(caller, only, row -> !row.tasks().isEmpty())) {
            row.tasks().stream()
                    .filter(task -> !Boolean.TRUE.equals(mine) || belongs(caller, row, task))
                    .map(task -> listed(row, task))
                    .forEach(rows::add);
        }
        return Listing.of(rows.stream().sorted(MOST_URGENT_FIRST).toList());
    }

    private static boolean belongs(Caller caller, Row row, Task task) {
        if (task.takenBy() != null) {
            return caller.user().equals(task.takenBy());
        }
        return task.queue() == Offer.Queue.COUNSELLOR
                ? caller.role() == Role.COUNSELLOR
                : caller.user().equals(row.coach());
    }

    @Override
    @Needs(Action.CONVERSATION_WRITE)
    public TaskRow add(NewTask wanted) {
        Caller caller = callers.current();
        Participant person = wall.person(caller, Given.text(wanted.person(), "Deltagare"));
        String words = Given.text(wanted.words(), "Vad som ska göras");
        if (words.length() > LONGEST) {
            throw Refused.badValue("Skriv högst " + LONGEST + " tecken. Inget är sparat.");
        }
        Careful.text(words, wanted.sure());
        LocalDateTime due = wanted.due();
        Instant at = due == null ? null : time.at(due);
        AddTask asked = new AddTask(caller.user(), caller.firstName(), kind(wanted.kind()), words, at, queue(caller));
        String key = UUID.randomUUID().toString();
        Participant after = asking.once(person.id(), key, asked).after();
        Task made = Tasks.of(Asking.requestId(key), asked, after)
                .orElseThrow(() -> Refused.conflict("Uppgiften är sparad, och någon har redan gjort den."));
        return listed(Row.of(after), made);
    }

    @Override
    @Needs(Action.CONVERSATION_WRITE)
    public void take(String person, String task) {
        Caller caller = callers.current();
        asking.of(wall.person(caller, person).id(), new TakeTask(caller.user(), task));
    }

    @Override
    @Needs(Action.CONVERSATION_WRITE)
    public void done(String person, String task, Note note) {
        Caller caller = callers.current();
        String text = Careful.text(Given.optional(note.text()).orElse(""), note.sure());
        asking.of(wall.person(caller, person).id(), new FinishTask(caller.firstName(), task, text));
    }

    /** As the other; without name and words of a protected person, whom nobody has given a reason to read. */
    private TaskRow listed(Row person, Task task) {
        TaskRow row = row(person, task, time);
        return !person.protectedPerson()
                ? row
                : new TaskRow(
                        row.id(),
                        row.person(),
                        "",
                        row.centre(),
                        row.coach(),
                        row.kind(),
                        row.kindName(),
                        "skyddade uppgifter",
                        row.made(),
                        row.due(),
                        row.overdue(),
                        row.queue(),
                        row.staff());
    }

    static TaskRow row(Row person, Task task, HouseTime time) {
        Instant due = task.due();
        return new TaskRow(
                task.id(),
                person.id(),
                person.firstName(),
                person.homeCentre(),
                person.coach(),
                task.kind().name().toLowerCase(Locale.ROOT),
                task.kind().swedish(),
                task.words(),
                time.local(task.made()),
                time.localOrNull(due),
                due == null || !due.isAfter(time.instant()),
                task.queue().name().toLowerCase(Locale.ROOT),
                task.takenBy());
    }

    private static Offer.Queue queue(Caller caller) {
        return caller.role() == Role.EMPLOYER_CONTACT ? Offer.Queue.EMPLOYER : Offer.Queue.COACH;
    }

    private static Task.Kind kind(@Nullable String named) {
        return switch (Given.optional(named).orElse("follow_up").toLowerCase(Locale.ROOT)) {
            case "follow_up", "follow-up" -> Task.Kind.FOLLOW_UP;
            case "call" -> Task.Kind.CALL;
            default -> throw Refused.badValue("Välj call eller follow_up. Inget är sparat.");
        };
    }
}
