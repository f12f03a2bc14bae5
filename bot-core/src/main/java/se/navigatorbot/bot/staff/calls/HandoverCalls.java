package se.navigatorbot.bot.staff.calls;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.crisis.CrisisStep;
import se.navigatorbot.bot.handover.AssignConversation;
import se.navigatorbot.bot.handover.CloseConversation;
import se.navigatorbot.bot.handover.SnoozeConversation;
import se.navigatorbot.bot.handover.TakeConversation;
import se.navigatorbot.bot.participants.Crisis;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.staff.Account;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.Rights;
import se.navigatorbot.bot.staff.StaffAccounts;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.HandoverApi;
import se.navigatorbot.bot.subjects.AllowSender;

/** Who has a talk. */
@StaffAddress
public class HandoverCalls implements HandoverApi {

    private final Wall wall;
    private final Asking asking;
    private final Callers callers;
    private final StaffAccounts accounts;
    private final HouseTime time;

    HandoverCalls(Wall wall, Asking asking, Callers callers, StaffAccounts accounts, HouseTime time) {
        this.wall = wall;
        this.asking = asking;
        this.callers = callers;
        this.accounts = accounts;
        this.time = time;
    }

    @Override
    @Needs(Action.CONVERSATION_WRITE)
    public void take(String person, @Nullable Boolean over) {
        Caller caller = callers.current();
        boolean fromColleague = Boolean.TRUE.equals(over);
        asking.of(
                wall.person(caller, person).id(),
                new TakeConversation(caller.user(), caller.firstName(), fromColleague));
    }

    @Override
    @Needs(Action.CONVERSATION_WRITE)
    public void assign(String person, Assignee assignee) {
        Caller caller = callers.current();
        Participant found = wall.person(caller, person);
        String user = Given.text(assignee.user(), "Användarnamn").toLowerCase(Locale.ROOT);
        Account colleague = accounts.find(user)
                .filter(account -> !account.disabled())
                .orElseThrow(() -> Refused.badValue("Det finns inget sådant konto. Samtalet är inte lämnat."));
        if (!mayAnswer(colleague, found)) {
            throw Refused.badValue(colleague.firstName() + " får inte se deltagaren. Samtalet är inte lämnat.");
        }
        asking.of(found.id(), new AssignConversation(caller.firstName(), colleague.user(), colleague.firstName()));
    }

    /** Nothing is put before somebody who may not read it. */
    private static boolean mayAnswer(Account colleague, Participant person) {
        return Rights.may(colleague.role(), Action.CONVERSATION_WRITE) && Rights.sees(Caller.of(colleague), person);
    }

    @Override
    @Needs(Action.CONVERSATION_WRITE)
    public void snooze(String person, Snooze snooze) {
        Caller caller = callers.current();
        LocalDateTime until = snooze.until();
        Instant moment = until == null ? null : time.at(until);
        asking.of(wall.person(caller, person).id(), new SnoozeConversation(caller.firstName(), moment));
    }

    @Override
    @Needs(Action.CONVERSATION_WRITE)
    public void close(String person, Note note) {
        Caller caller = callers.current();
        String text = Careful.text(Given.optional(note.text()).orElse(""), note.sure());
        asking.of(wall.person(caller, person).id(), new CloseConversation(caller.firstName(), text));
    }

    @Override
    @Needs(Action.CRISIS_TAKE)
    public void crisisStep(String person, String step) {
        Caller caller = callers.current();
        asking.of(wall.person(caller, person).id(), new CrisisStep(caller.user(), caller.firstName(), read(step)));
    }

    @Override
    @Needs(Action.CONVERSATION_WRITE)
    public void allow(String person) {
        Caller caller = callers.current();
        asking.of(wall.person(caller, person).id(), new AllowSender(caller.user(), caller.firstName()));
    }

    private static Crisis.Step read(String step) {
        for (Crisis.Step one : Crisis.Step.values()) {
            if (one.name().equalsIgnoreCase(step.strip())) {
                return one;
            }
        }
        throw Refused.badValue("Steget finns inte. Välj read, called eller reported. Inget är ändrat.");
    }
}
