package se.navigatorbot.bot.staff.calls;

import java.util.Optional;
import se.navigatorbot.bot.handover.SeenFromElsewhere;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.registration.ProtectPerson;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.AuditLog;
import se.navigatorbot.bot.staff.BrokenGlass;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.Rights;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.GlassApi;

/** The wall between centres: looking over it in need, and making it higher. */
@StaffAddress
public class GlassCalls implements GlassApi {

    private static final int LONGEST_REASON = 200;

    private final People people;
    private final BrokenGlass glass;
    private final Wall wall;
    private final Asking asking;
    private final AuditLog audit;
    private final Callers callers;

    GlassCalls(People people, BrokenGlass glass, Wall wall, Asking asking, AuditLog audit, Callers callers) {
        this.people = people;
        this.glass = glass;
        this.wall = wall;
        this.asking = asking;
        this.audit = audit;
        this.callers = callers;
    }

    @Override
    @Needs(Action.BREAK_GLASS)
    public Opened open(Need need) {
        Caller caller = callers.current();
        String reason = reason(need.reason());
        Participant person = found(Given.text(need.person(), "Deltagare"))
                .filter(one -> !one.profile().protectedPerson() || Rights.sees(caller, one))
                .orElseThrow(() -> Refused.notFound("Det finns ingen sådan deltagare att öppna."));
        audit.record(caller.user(), Action.BREAK_GLASS.name(), person.id(), reason, true);
        if (!Rights.sees(caller, person)) {
            asking.of(person.id(), new SeenFromElsewhere(caller.user(), reason));
        }
        return new Opened(person.id(), glass.open(caller.user(), person));
    }

    @Override
    @Needs(Action.PARTICIPANT_CHANGE)
    public Protected protect(Protection protection) {
        Caller caller = callers.current();
        Participant person = wall.person(caller, Given.text(protection.person(), "Deltagare"));
        if (person.profile().homeCentre() == null) {
            throw Refused.conflict("Ange ett hemcentrum för personen först, annars ser ingen den. Inget är ändrat.");
        }
        String reason = reason(protection.reason());
        audit.record(caller.user(), Action.PARTICIPANT_CHANGE.name(), person.id(), reason, true);
        asking.of(person.id(), new ProtectPerson(protection.on()));
        return new Protected(person.id(), protection.on());
    }

    private static String reason(String given) {
        String reason = Given.text(given, "Skäl");
        if (reason.length() > LONGEST_REASON) {
            throw Refused.badValue("Skriv skälet med högst " + LONGEST_REASON + " tecken. Inget är gjort.");
        }
        return reason;
    }

    private Optional<Participant> found(String named) {
        return named.matches("[+0][0-9 ()/-]{6,}")
                ? people.whoseIs(Phones.read(named)).flatMap(people::find)
                : named.matches("\\d{1,2}-[a-z2-7]{1,32}") && Participant.partitionOf(named) < 64
                        ? people.find(named)
                        : Optional.empty();
    }
}
