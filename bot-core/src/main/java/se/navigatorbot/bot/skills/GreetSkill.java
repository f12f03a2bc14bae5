package se.navigatorbot.bot.skills;

import java.util.Map;
import java.util.Set;
import se.navigatorbot.bot.dialogue.Hello;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Profile;
import se.navigatorbot.bot.region.CentreNames;
import se.navigatorbot.intents.Intent;

/** "Hej": says the first time that a machine answers. */
final class GreetSkill implements Skill {

    private final CentreNames centreNames;

    GreetSkill(CentreNames centreNames) {
        this.centreNames = centreNames;
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.GREET);
    }

    @Override
    public Reply answer(Turn turn) {
        Profile profile = turn.person().profile();
        String hello = Hello.to(profile.firstName());
        if (turn.person().talk().introduced()) {
            return Reply.saying(turn, Wording.of("greet.again", Map.of("hej", hello)));
        }
        Map<String, String> words = Map.of("hej", hello, "center", centreNames.of(profile.homeCentre()));
        return Reply.saying(turn, Wording.of("greet.first", words))
                .changing(person -> person.talk(talk -> talk.withIntroduced(true)));
    }
}
