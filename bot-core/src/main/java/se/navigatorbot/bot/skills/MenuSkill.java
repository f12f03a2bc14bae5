package se.navigatorbot.bot.skills;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.intents.Intent;

/**
 * HJÄLP and MENY. The numbered lines stand in the text itself, so that the answer ends with the way out of danger on
 * every channel.
 */
final class MenuSkill implements Skill {

    /** In the order of the text {@code menu.answer}; the value is what a person would write. */
    static final List<Choice> CHOICES = List.of(
            new Choice("Öppettider", "När har ni öppet?"),
            new Choice("Hitta hit", "Var ligger ni?"),
            new Choice("Aktiviteter", "Vilka aktiviteter kommer?"),
            new Choice("Mina tider", "TIDER"),
            new Choice("Praktik", "Vilka praktikplatser finns det?"),
            new Choice("Mina val", "MINA VAL"),
            new Choice("Människa", "MÄNNISKA"));

    private static final Duration ASKED_FOR = Duration.ofHours(12);

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.MENU);
    }

    @Override
    public Reply answer(Turn turn) {
        Asked asked = new Asked("menu", Map.of(), CHOICES, turn.now().plus(ASKED_FOR));
        return Reply.saying(turn, Wording.of("menu.answer"))
                .changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }
}
