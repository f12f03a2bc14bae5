package se.navigatorbot.bot.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.journeys.Enrol;
import se.navigatorbot.bot.journeys.Leave;
import se.navigatorbot.bot.journeys.StartStay;
import se.navigatorbot.bot.participants.Enrolment;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Result;

/** What staff write down of a person's way, as a line of a talk tells it. */
final class Ways {

    private Ways() {}

    /** {@code start Exempelfrakt 2026-12-07}, {@code enrol mind_the_gap 2026-12-07}, {@code leave WORK 2027-01-31}. */
    static Request told(String verb, String rest, Participant person) {
        String name = rest.substring(0, rest.lastIndexOf(' '));
        LocalDate day = LocalDate.parse(rest.substring(rest.lastIndexOf(' ') + 1));
        List<Enrolment> all = person.journey().enrolments();
        return switch (verb) {
            case "start" -> new StartStay("", name, "praktik", day, null, Set.of(), null, null, "sara");
            case "enrol" -> new Enrol(name, "ronneby", day, List.of("navigatorcentrum_ronneby"), null, "sara");
            default -> new Leave(all.get(all.size() - 1).id(), day, Result.valueOf(name), "sara");
        };
    }
}
