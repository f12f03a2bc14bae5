package se.navigatorbot.bot.skills;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.AnswersQuestion;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.intents.Intent;

/** A bare yes or no: acted on by whoever put the open question, kindly passed over when there is none. */
final class YesNoSkill implements Skill {

    private final Map<String, AnswersQuestion> byContext = new HashMap<>();

    /** @throws IllegalStateException when two answer the same question */
    YesNoSkill(List<AnswersQuestion> answers) {
        for (AnswersQuestion answer : answers) {
            for (String context : answer.contexts()) {
                if (byContext.put(context, answer) != null) {
                    throw new IllegalStateException("two act on a yes to " + context);
                }
            }
        }
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.AFFIRM, Intent.DENY);
    }

    @Override
    public Reply answer(Turn turn) {
        boolean yes = turn.understanding().intent() == Intent.AFFIRM;
        Optional<Asked> asked = OpenQuestion.of(turn);
        AnswersQuestion owner = asked.map(this::owner).orElse(null);
        if (owner != null) {
            return yes ? owner.yes(turn, asked.get()) : owner.no(turn, asked.get());
        }
        return yes ? Reply.saying(turn, Wording.of("affirm.nothing")) : declined(turn);
    }

    private @Nullable AnswersQuestion owner(Asked asked) {
        AnswersQuestion exact = byContext.get(asked.context());
        return exact != null ? exact : byContext.get(asked.asContext().question());
    }

    private static Reply declined(Turn turn) {
        boolean human = OpenQuestion.name(turn).equals(OpenQuestion.OFFER_HUMAN);
        return Reply.saying(turn, Wording.of(human ? "human.declined" : "deny.nothing"))
                .changing(person -> person.talk(talk -> talk.withAsked(null)));
    }
}
