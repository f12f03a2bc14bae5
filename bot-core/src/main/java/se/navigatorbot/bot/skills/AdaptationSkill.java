package se.navigatorbot.bot.skills;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.participants.Profile;
import se.navigatorbot.intents.Intent;

/**
 * "Behöver sitta i ett tyst rum": what is practical is noted on the person, where it stands with each meeting, and lies
 * before staff. Reasons are not kept.
 */
final class AdaptationSkill implements Skill {

    private static final String REASON = "behöver anpassning";

    private final StaffQueue queue;

    AdaptationSkill(StaffQueue queue) {
        this.queue = queue;
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.ADAPTATION_NEED);
    }

    @Override
    public Reply answer(Turn turn) {
        List<String> needs = PracticalNeeds.in(turn.text());
        if (needs.isEmpty() || PracticalNeeds.asks(turn.text())) {
            return queue.file(turn, REASON, "ask.needs");
        }
        return queue.file(
                        turn,
                        REASON + ": " + String.join(", ", needs),
                        "needs.noted",
                        Map.of("lista", Enumeration.and(needs)))
                .changing(person -> person.profile(profile -> profile.withNeeds(joined(profile, needs))));
    }

    private static List<String> joined(Profile profile, List<String> more) {
        Set<String> all = new LinkedHashSet<>(profile.needs());
        all.addAll(more);
        return List.copyOf(all);
    }
}
