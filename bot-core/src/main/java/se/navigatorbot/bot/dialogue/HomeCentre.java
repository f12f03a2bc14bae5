package se.navigatorbot.bot.dialogue;

import java.util.List;

/** "Ronneby" as the answer to which centre is remembered, whatever the question was asked for. */
final class HomeCentre {

    static final String ASKED = "ask_centre";

    private HomeCentre() {}

    static Turn told(Turn turn) {
        List<String> named = turn.understanding().slots().centres();
        if (turn.person().profile().homeCentre() != null
                || named.size() != 1
                || !OpenQuestion.name(turn).equals(ASKED)) {
            return turn;
        }
        return turn.withPerson(turn.person().profile(profile -> profile.withHomeCentre(named.get(0))));
    }
}
