package se.navigatorbot.bot.staff.calls;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.BrokenGlass;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.Rights;
import se.navigatorbot.bot.staffapi.Problem;
import se.navigatorbot.bot.staffapi.Reason;

/** People as a caller may see them; whoever is behind the wall is not there. */
public final class Wall {

    private final People people;
    private final BrokenGlass glass;

    Wall(People people, BrokenGlass glass) {
        this.glass = glass;
        this.people = people;
    }

    /**
     * Somebody to do something for.
     *
     * @throws Refused when there is nobody, or behind the wall
     */
    public Participant person(Caller caller, String id) {
        return people.find(wellFormed(id))
                .filter(person -> Rights.sees(caller, person)
                        || glass.until(caller.user(), person).isPresent())
                .orElseThrow(
                        () -> Refused.notFound("Det finns ingen sådan deltagare på dina centrum. Inget är gjort."));
    }

    /**
     * Somebody to read about.
     *
     * @param reason needed for a protected person
     */
    public Participant toRead(Caller caller, String id, @Nullable String reason) {
        Participant person = person(caller, id);
        if (person.profile().protectedPerson() && Reason.read(reason).isEmpty()) {
            throw new Refused(
                    400, Problem.NEEDS_REASON, "Personen har skyddade uppgifter. Ange skälet till att du läser.");
        }
        return person;
    }

    /** Until when the caller looks over the wall at somebody, real time; empty for people of their own. */
    public Optional<Instant> lookingUntil(Caller caller, Participant person) {
        return Rights.sees(caller, person) ? Optional.empty() : glass.until(caller.user(), person);
    }

    /**
     * @param centre only people of that centre; null for all that the caller sees
     */
    public List<Row> rows(Caller caller, @Nullable String centre, Predicate<Row> fits) {
        return people.rows(row ->
                Rights.sees(caller, row) && (centre == null || centre.equals(row.homeCentre())) && fits.test(row));
    }

    /** Everybody of own centres, to be counted and never shown. */
    public List<Row> counted(Caller caller, Predicate<Row> fits) {
        return people.rows(row -> caller.belongsTo(row.homeCentre()) && fits.test(row));
    }

    /** What is rehearsed with at those centres, for whoever answers in a crisis. */
    List<Row> exercises(Caller caller, @Nullable String centre) {
        if (!Rights.may(caller.role(), Action.CRISIS_TAKE)) {
            return List.of();
        }
        return people.exercises().stream()
                .filter(row -> Rights.sees(caller, row.homeCentre(), false)
                        && (centre == null || centre.equals(row.homeCentre())))
                .toList();
    }

    private static String wellFormed(String id) {
        if (!id.matches("\\d{1,2}-0?[a-z2-7]{1,32}") || Participant.partitionOf(id) > 63) {
            throw Refused.notFound("Det finns ingen sådan deltagare på dina centrum. Inget är gjort.");
        }
        return id;
    }
}
