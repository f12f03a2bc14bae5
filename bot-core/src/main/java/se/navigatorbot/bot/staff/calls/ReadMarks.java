package se.navigatorbot.bot.staff.calls;

import se.navigatorbot.bot.handover.ConversationRead;
import se.navigatorbot.bot.participants.Crisis;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Rights;

/**
 * Notes that somebody who may answer has opened a talk: reminders end of what the person wrote to them, and of nothing that
 * nobody has taken. Nobody waits for the note.
 */
public final class ReadMarks {

    private final Asking asking;

    ReadMarks(Asking asking) {
        this.asking = asking;
    }

    /** The caller has the talk of that person before them. */
    public void opened(Caller caller, Participant person) {
        if (waits(person, caller) && Rights.may(caller.role(), Action.CONVERSATION_WRITE)) {
            asking.aside(person.id(), new ConversationRead(caller.user(), caller.firstName()));
        }
    }

    private static boolean waits(Participant person, Caller caller) {
        Handover handover = person.talk().handover();
        Crisis crisis = person.talk().crisis();
        boolean unread = handover != null && handover.awaitsReading(caller.user());
        return unread || crisis != null && !crisis.did(Crisis.Step.READ);
    }
}
