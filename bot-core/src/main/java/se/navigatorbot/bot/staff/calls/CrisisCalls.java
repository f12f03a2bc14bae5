package se.navigatorbot.bot.staff.calls;

import java.util.List;
import java.util.Locale;
import se.navigatorbot.bot.crisis.CrisisDrill;
import se.navigatorbot.bot.participants.Exercise;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.CrisisApi;

/** Help lines and rehearsals. */
@StaffAddress
public class CrisisCalls implements CrisisApi {

    private final Asking asking;
    private final Places places;
    private final Callers callers;
    private final HouseTime time;

    CrisisCalls(Asking asking, Places places, Callers callers, HouseTime time) {
        this.asking = asking;
        this.places = places;
        this.callers = callers;
        this.time = time;
    }

    @Override
    @Needs(Action.STATUS_READ)
    public List<LineRow> lines() {
        return places.region().helplines().stream()
                .map(line -> new LineRow(
                        line.id(),
                        line.name(),
                        line.number(),
                        line.hours(),
                        line.topic().name().toLowerCase(Locale.ROOT),
                        line.verified(),
                        line.stale(time.today())))
                .toList();
    }

    @Override
    @Needs(Action.CRISIS_TAKE)
    public Drill drill(DrillAt at) {
        Caller caller = callers.current();
        String centre = places.toChange(caller, at.centre()).id();
        String exercise = Exercise.of(centre);
        asking.of(exercise, new CrisisDrill(caller.firstName(), centre));
        return new Drill(exercise, centre);
    }
}
