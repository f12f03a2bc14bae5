package se.navigatorbot.bot.answers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Answer;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.intents.swedish.LikeQuestions;

/** Finds what staff answer to a question, by its meaning. Built anew when the catalogue has changed, at the next question. */
public final class AnswerBook {

    private volatile Built built = new Built(-1, new ConcurrentHashMap<>());

    /** The answer of that centre, or of all; empty when none is near. */
    public Optional<Answer> find(String text, Answer.Area area, @Nullable String centre, Catalogue catalogue) {
        Built now = built;
        if (now.version != catalogue.version()) {
            now = new Built(catalogue.version(), new ConcurrentHashMap<>());
            built = now;
        }
        String key = area + " " + centre;
        return now.byPlace
                .computeIfAbsent(key, wanted -> questions(area, centre, catalogue))
                .nearest(text);
    }

    private static LikeQuestions<Answer> questions(Answer.Area area, @Nullable String centre, Catalogue catalogue) {
        Map<Answer, List<String>> questions = new HashMap<>();
        catalogue.answers().values().stream()
                .filter(answer -> !answer.closed() && answer.area() == area)
                .filter(answer -> answer.centre().isEmpty() || answer.centre().equals(centre))
                .forEach(answer -> questions.put(answer, answer.questions()));
        return LikeQuestions.of(questions);
    }

    private record Built(long version, Map<String, LikeQuestions<Answer>> byPlace) {}
}
