package se.navigatorbot.bot.staff.calls;

import se.navigatorbot.bot.notes.StaffNote;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.NotesApi;

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
        String careful = Careful.text(text, note.sure());
        asking.of(wall.person(caller, id).id(), new StaffNote(caller.firstName(), careful));
    }
}
