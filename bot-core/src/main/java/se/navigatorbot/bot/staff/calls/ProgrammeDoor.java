package se.navigatorbot.bot.staff.calls;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.region.Programme;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.staff.Refused;

/** Who may begin in a programme: it runs that day, is for that municipality then, and takes that age. */
final class ProgrammeDoor {

    private final Region region;

    ProgrammeDoor(Region region) {
        this.region = region;
    }

    /** By id or name. */
    Programme named(String name) {
        return region.programmes().stream()
                .filter(programme -> programme.id().equalsIgnoreCase(name.strip())
                        || programme.name().equalsIgnoreCase(name.strip()))
                .min(Comparator.comparing(programme -> programme.id().equalsIgnoreCase(name.strip()) ? 0 : 1))
                .orElseThrow(() -> Refused.badValue("Programmet " + name + " finns inte i regionen. Inget är ändrat."));
    }

    /**
     * @param municipality id, empty when not known
     * @param born year, null when not known
     * @throws Refused when they may not
     */
    void open(Programme programme, String municipality, @Nullable Integer born, LocalDate from) {
        if (!programme.runs(from)) {
            throw Refused.badValue(programme.name() + " pågår inte den dagen. Inget är ändrat.");
        }
        if (!municipality.isEmpty() && !programme.municipalities(from).contains(municipality)) {
            throw Refused.badValue(programme.name() + " finns inte i kommunen den dagen. Inget är ändrat.");
        }
        int age = from.getYear() - Objects.requireNonNullElse(born, from.getYear() - programme.fromAge());
        if (!programme.takes(age) && !programme.takes(age - 1)) {
            throw Refused.badValue(programme.name() + " är för " + programme.fromAge() + "-" + programme.toAge()
                    + " år. Inget är ändrat.");
        }
    }
}
