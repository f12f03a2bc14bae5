package se.navigatorbot.bot.erasure;

import java.util.List;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.privacy.Trace;
import se.navigatorbot.bot.staff.AuditLog;

/** Who among staff read or changed something about the person. */
final class AuditTrace implements Trace {

    private final AuditLog audit;

    AuditTrace(AuditLog audit) {
        this.audit = audit;
    }

    @Override
    public String name() {
        return "Vem som läst eller ändrat";
    }

    @Override
    public List<String> of(Participant person) {
        return audit.about(person.id()).stream()
                .map(entry -> entry.at() + " " + entry.user() + " " + entry.what()
                        + (entry.allowed() ? "" : " (nekad)")
                        + (entry.reason().isEmpty() ? "" : ": " + entry.reason()))
                .toList();
    }

    @Override
    public int erase(String participant, String mark) {
        return audit.forget(participant, "raderad-" + mark);
    }
}
