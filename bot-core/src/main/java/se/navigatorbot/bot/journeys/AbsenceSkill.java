package se.navigatorbot.bot.journeys;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.SwedishTime;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.participants.Stay;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.When;

/** "Kommer inte till praktiken idag": staff get to know, and the workplace is to be called. Why is never kept. */
final class AbsenceSkill implements Skill {

    private final StaffQueue queue;

    AbsenceSkill(StaffQueue queue) {
        this.queue = queue;
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.PLACEMENT_ABSENCE);
    }

    @Override
    public Reply answer(Turn turn) {
        LocalDate today = turn.writtenLocal().toLocalDate();
        LocalDate day = turn.understanding().slots().times().stream()
                .map(When::day)
                .filter(named -> !named.isBefore(today) && named.isBefore(today.plusDays(60)))
                .findFirst()
                .orElse(today);
        List<Stay> stays = turn.person().journey().stays().stream()
                .filter(stay -> stay.works(day))
                .toList();
        if (stays.isEmpty()) {
            return queue.file(turn, "frånvarande från praktik", "ask.absence");
        }
        Stay stay = stays.get(0);
        return queue.file(
                        turn,
                        "kommer inte till " + stay.employer() + " " + SwedishTime.day(day),
                        "stay.absent",
                        Map.of("arbetsgivare", stay.employer()))
                .changing(person -> person.journey(journey -> journey.with(stay.absent(day))));
    }
}
