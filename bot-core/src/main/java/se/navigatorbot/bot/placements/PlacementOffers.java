package se.navigatorbot.bot.placements;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.navigatorbot.bot.dialogue.AnswersQuestion;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.intents.Slots;

/** "Ska jag säga till när det kommer något?" after a search that found nothing. */
final class PlacementOffers implements AnswersQuestion {

    private static final String CONTEXT = "offer_alerts/placement_alerts";
    private static final Duration WAITS = Duration.ofHours(24);

    private final PlacementAlertsSkill alerts;

    PlacementOffers(PlacementAlertsSkill alerts) {
        this.alerts = alerts;
    }

    @Override
    public Set<String> contexts() {
        return Set.of(CONTEXT);
    }

    @Override
    public Reply yes(Turn turn, Asked asked) {
        return alerts.followToo(turn, listed(asked, "branches"), listed(asked, "towns"), listed(asked, "needs"));
    }

    @Override
    public Reply no(Turn turn, Asked asked) {
        return Reply.saying(turn, Wording.of("placement.declined"))
                .changing(person -> person.talk(talk -> talk.withAsked(null)));
    }

    static Reply alerts(Turn turn, Wording wording, List<String> towns) {
        List<Choice> choices = List.of(Choice.of("JA"), Choice.of("NEJ"));
        Slots slots = turn.understanding().slots();
        Asked asked = new Asked(
                CONTEXT,
                about(slots.branches(), towns, FollowedNeeds.in(turn.text())),
                choices,
                turn.now().plus(WAITS));
        return Reply.silent(turn)
                .plus(Draft.answer(wording).withChoices(choices))
                .changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }

    static Map<String, String> about(List<String> branches, List<String> towns, List<String> needs) {
        Map<String, String> about = new HashMap<>();
        about.put("branches", String.join(",", branches));
        about.put("towns", String.join(",", towns));
        about.put("needs", String.join(",", needs));
        return about;
    }

    static List<String> listed(Asked asked, String name) {
        String listed = asked.about().getOrDefault(name, "");
        return listed.isEmpty() ? List.of() : List.of(listed.split(","));
    }
}
