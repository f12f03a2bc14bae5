package se.navigatorbot.bot.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.intents.Intent;

/** Which skill answers which wish. */
public final class SkillBook {

    private final Map<Intent, Skill> skills = new EnumMap<>(Intent.class);

    /** @throws IllegalStateException when an intent has no skill or two: the house does not start like that */
    public SkillBook(List<? extends Skill> all) {
        for (Skill skill : all) {
            for (Intent intent : skill.intents()) {
                Skill other = skills.put(intent, skill);
                if (other != null) {
                    throw new IllegalStateException(intent.label() + " is answered by two skills: "
                            + other.getClass().getSimpleName() + " and "
                            + skill.getClass().getSimpleName());
                }
            }
        }
        for (Intent intent : Intent.values()) {
            if (!skills.containsKey(intent)) {
                throw new IllegalStateException(intent.label() + " is answered by no skill");
            }
        }
    }

    Reply answer(Turn turn) {
        return Objects.requireNonNull(skills.get(turn.understanding().intent())).answer(turn);
    }
}
