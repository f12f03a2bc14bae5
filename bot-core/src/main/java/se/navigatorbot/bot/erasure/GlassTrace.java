package se.navigatorbot.bot.erasure;

import java.util.List;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.privacy.Trace;
import se.navigatorbot.bot.staff.BrokenGlass;

/** Who may look at the person from another centre for an hour; that they did stands in the audit log. */
final class GlassTrace implements Trace {

    private final BrokenGlass glass;

    GlassTrace(BrokenGlass glass) {
        this.glass = glass;
    }

    @Override
    public String name() {
        return "Tillfällig insyn från annat centrum";
    }

    @Override
    public List<String> of(Participant person) {
        return glass.lookers(person.id());
    }

    @Override
    public int erase(String participant, String mark) {
        return glass.forget(participant);
    }
}
