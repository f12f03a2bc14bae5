package se.navigatorbot.bot.skills;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.AnswersQuestion;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.UnreadQuestion;
import se.navigatorbot.bot.participants.Asked;

/** Who acts on an answer, and which questions wait for one beside the one that was put last. */
final class OpenQuestions {

    private final Map<String, AnswersQuestion> byContext = new HashMap<>();
    private final List<AnswersQuestion> all;

    /** @throws IllegalStateException when two answer the same question */
    OpenQuestions(List<AnswersQuestion> all) {
        this.all = List.copyOf(all);
        for (AnswersQuestion answer : all) {
            for (String context : answer.contexts()) {
                if (byContext.put(context, answer) != null) {
                    throw new IllegalStateException("two act on a yes to " + context);
                }
            }
        }
    }

    /** A question and who acts on its answer. */
    record Open(Asked asked, AnswersQuestion owner) {

        /** Whether it is the same question, whenever it was put. */
        boolean same(Asked other) {
            return asked.context().equals(other.context()) && asked.about().equals(other.about());
        }
    }

    /** The question that was put last, when somebody acts on a yes or no to it. */
    Optional<Open> last(Turn turn) {
        return OpenQuestion.of(turn).flatMap(asked -> {
            AnswersQuestion owner = owner(asked);
            return owner == null ? Optional.<Open>empty() : Optional.of(new Open(asked, owner));
        });
    }

    /**
     * All that wait side by side: the last one, and what the person's document says is unanswered and may have been
     * read.
     */
    List<Open> waiting(Turn turn) {
        List<Open> waiting = new ArrayList<>();
        for (AnswersQuestion owner : all) {
            owner.unanswered(turn).stream()
                    .filter(asked -> !UnreadQuestion.is(turn.person().talk(), asked))
                    .forEach(asked -> waiting.add(new Open(asked, owner)));
        }
        last(turn)
                .filter(open ->
                        open.owner().sideBySide() && waiting.stream().noneMatch(some -> some.same(open.asked())))
                .filter(open -> open.owner().stillOpen(turn, open.asked()))
                .ifPresent(waiting::add);
        return waiting;
    }

    private @Nullable AnswersQuestion owner(Asked asked) {
        AnswersQuestion exact = byContext.get(asked.context());
        return exact != null ? exact : byContext.get(asked.asContext().question());
    }
}
