package se.navigatorbot.bot.skills;

import java.util.Set;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.intents.Intent;

/** "Tack", "hejdå". */
final class ThanksSkill implements Skill {

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.THANKS);
    }

    @Override
    public Reply answer(Turn turn) {
        return Reply.saying(turn, Wording.of("thanks.answer"));
    }
}
