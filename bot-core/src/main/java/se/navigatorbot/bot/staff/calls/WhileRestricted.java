package se.navigatorbot.bot.staff.calls;

import java.util.Set;
import se.navigatorbot.bot.crisis.CrisisCleared;
import se.navigatorbot.bot.crisis.CrisisDrill;
import se.navigatorbot.bot.crisis.CrisisStep;
import se.navigatorbot.bot.crisis.CrisisTaken;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.handover.AssignConversation;
import se.navigatorbot.bot.handover.CloseConversation;
import se.navigatorbot.bot.handover.ConversationRead;
import se.navigatorbot.bot.handover.ReleaseConversation;
import se.navigatorbot.bot.handover.SeenFromElsewhere;
import se.navigatorbot.bot.handover.SnoozeConversation;
import se.navigatorbot.bot.handover.StaffReply;
import se.navigatorbot.bot.handover.TakeConversation;
import se.navigatorbot.bot.later.SendLater;
import se.navigatorbot.bot.later.TakeBackLater;
import se.navigatorbot.bot.notes.StaffNote;
import se.navigatorbot.bot.privacy.ErasePerson;
import se.navigatorbot.bot.registration.ProtectPerson;
import se.navigatorbot.bot.restriction.RestrictPerson;
import se.navigatorbot.bot.subjects.AllowSender;
import se.navigatorbot.bot.tasks.AddTask;
import se.navigatorbot.bot.tasks.FinishTask;
import se.navigatorbot.bot.tasks.TakeTask;

/**
 * What staff may do with a person whose data are only stored: speak with them, see to it that they are safe, and deal
 * with the case. Whatever is not listed here uses or changes the data, and waits.
 */
final class WhileRestricted {

    static final String REFUSAL = "Personens uppgifter är begränsade: de lagras, men ändras och används inte."
            + " Häv begränsningen i ärendet först. Inget är gjort.";

    private static final Set<Class<? extends Request>> ALLOWED = Set.of(
            AddTask.class,
            AllowSender.class,
            AssignConversation.class,
            CloseConversation.class,
            ConversationRead.class,
            CrisisCleared.class,
            CrisisDrill.class,
            CrisisStep.class,
            CrisisTaken.class,
            ErasePerson.class,
            FinishTask.class,
            ProtectPerson.class,
            ReleaseConversation.class,
            RestrictPerson.class,
            SeenFromElsewhere.class,
            SendLater.class,
            SnoozeConversation.class,
            StaffNote.class,
            StaffReply.class,
            TakeBackLater.class,
            TakeConversation.class,
            TakeTask.class);

    private WhileRestricted() {}

    static boolean allows(Request request) {
        return ALLOWED.contains(request.getClass());
    }
}
