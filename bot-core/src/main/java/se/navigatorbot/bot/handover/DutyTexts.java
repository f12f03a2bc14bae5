package se.navigatorbot.bot.handover;

import java.util.Map;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Exercise;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.region.CentreNames;

/** What a duty phone reads: that something waits and where, never who or why. No place for a protected person. */
public final class DutyTexts {

    private final CentreNames centreNames;

    public DutyTexts(CentreNames centreNames) {
        this.centreNames = centreNames;
    }

    /** A conversation waits. */
    public Wording waiting(Participant person) {
        return placed(person) ? at("duty.handover", person) : Wording.of("duty.handover.somewhere");
    }

    /** A conversation must be read now; in a rehearsal it says that it is one. */
    public Wording urgent(Participant person) {
        if (Exercise.is(person.id())) {
            return at("duty.drill", person);
        }
        return placed(person) ? at("duty.crisis", person) : Wording.of("duty.crisis.somewhere");
    }

    private static boolean placed(Participant person) {
        return person.profile().homeCentre() != null && !person.profile().protectedPerson();
    }

    private Wording at(String key, Participant person) {
        return Wording.of(key, Map.of("center", centreNames.of(person.profile().homeCentre())));
    }
}
