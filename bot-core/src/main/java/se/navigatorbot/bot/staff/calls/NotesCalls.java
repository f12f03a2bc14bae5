package se.navigatorbot.bot.staff.calls;

import java.util.List;
import se.navigatorbot.bot.notes.HealthWords;
import se.navigatorbot.bot.notes.StaffNote;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.NotesApi;
import se.navigatorbot.bot.staffapi.Problem;

/** Notes about people. */
@StaffAddress
public class NotesCalls implements NotesApi {

    private static final int LONGEST = 1000;

    private final Wall wall;
    private final Asking asking;
    private final Callers callers;

    NotesCalls(Wall wall, Asking asking, Callers callers) {
        this.wall = wall;
        this.asking = asking;
        this.callers = callers;
    }

    @Override
    @Needs(Action.PARTICIPANT_CHANGE)
    public void note(String id, NewNote note) {
        Caller caller = callers.current();
        String text = Given.text(note.text(), "Texten");
        if (text.length() > LONGEST) {
            throw Refused.badValue("Anteckningen får ha högst 1000 tecken. Inget är sparat.");
        }
        List<String> health = HealthWords.in(text);
        if (!health.isEmpty() && !Boolean.TRUE.equals(note.sure())) {
            throw new Refused(
                    409,
                    Problem.HEALTH_WORDS,
                    "Anteckningen nämner " + String.join(", ", health)
                            + ". Sådant ska inte stå här om det inte behövs. Inget är sparat än.");
        }
        asking.of(wall.person(caller, id).id(), new StaffNote(caller.firstName(), text));
    }
}
