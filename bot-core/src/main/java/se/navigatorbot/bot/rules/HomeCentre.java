package se.navigatorbot.bot.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Understanding;

/**
 * "Ronneby" as the answer to which centre is remembered, whatever the question was asked for; then that business goes
 * on, also when the town alone was all that was understood.
 */
final class HomeCentre {

    static final String ASKED = "ask_centre";

    /** What a bare town is taken for. */
    private static final Set<Intent> TOWN_ALONE =
            EnumSet.of(Intent.UNCLEAR, Intent.OUT_OF_SCOPE, Intent.CHANGE_PROFILE);

    private final Region region;

    HomeCentre(Region region) {
        this.region = region;
    }

    Turn told(Turn turn) {
        List<String> named = turn.understanding().slots().centres();
        if (turn.person().profile().homeCentre() != null
                || named.size() != 1
                || !OpenQuestion.name(turn).equals(ASKED)) {
            return turn;
        }
        Turn going = goingOn(turn);
        return region.centreAt(named.get(0))
                .map(centre -> going.withPerson(going.person().profile(profile -> profile.withHomeCentre(centre.id()))))
                .orElse(going);
    }

    private static Turn goingOn(Turn turn) {
        Optional<Intent> business = OpenQuestion.of(turn).map(Asked::asContext).flatMap(context -> context.business());
        if (business.isEmpty() || !TOWN_ALONE.contains(turn.understanding().intent())) {
            return turn;
        }
        return turn.withUnderstanding(
                Understanding.sure(business.get(), turn.understanding().slots(), "town for the question"));
    }
}
