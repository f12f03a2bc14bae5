package se.navigatorbot.bot.staff.calls;

import java.util.Locale;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.intents.EventKind;
import se.navigatorbot.intents.Subject;

/** Words of the vocabulary as staff type them. */
final class Words {

    private Words() {}

    static Subject subject(String name) {
        try {
            return Subject.valueOf(name.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Refused.badValue("Ämnet finns inte. Välj tider, aktiviteter eller praktik. Inget är sparat.");
        }
    }

    /** A kind by its label or its Swedish word. */
    static EventKind kind(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        for (EventKind kind : EventKind.values()) {
            String swedish = kind.swedish().toLowerCase(Locale.ROOT);
            if (kind.label().equals(wanted.replace('-', '_').replace(' ', '_')) || swedish.equals(wanted)) {
                return kind;
            }
        }
        throw Refused.badValue("Sorten finns inte. Välj till exempel cv_workshop, company_visit eller job_fair.");
    }
}
