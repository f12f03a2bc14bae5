package se.navigatorbot.bot.skills;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Why;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.region.CentreNames;
import se.navigatorbot.intents.Intent;

/** "Är du en robot?", and VARFÖR: why did I get this, from whom, how do I stop just that. */
final class BotIdentitySkill implements Skill {

    private static final String WHY = "varför";

    private final CentreNames centreNames;

    BotIdentitySkill(CentreNames centreNames) {
        this.centreNames = centreNames;
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.BOT_IDENTITY);
    }

    @Override
    public Reply answer(Turn turn) {
        String centre = centreNames.of(turn.person().profile().homeCentre());
        if (turn.text().strip().toLowerCase(Locale.ROOT).startsWith(WHY)) {
            return why(turn, centre);
        }
        return Reply.saying(turn, Wording.of("bot.identity", Map.of("center", centre)))
                .changing(person -> person.talk(talk -> talk.withIntroduced(true)));
    }

    private static Reply why(Turn turn, String centre) {
        String last = turn.person().talk().lastWhy();
        if (last.isBlank()) {
            return Reply.saying(turn, Wording.of("why.nothing"));
        }
        Map<String, String> words = new HashMap<>(Why.words(last));
        words.put("center", centre);
        return Reply.saying(turn, Wording.of("why.sent", words));
    }
}
