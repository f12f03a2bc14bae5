package se.navigatorbot.intents.swedish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.model.Features;
import se.navigatorbot.intents.reading.Message;
import se.navigatorbot.intents.training.Sentences;

/**
 * Which of several known questions a message asks, by the same words, stems, pairs and pieces of words that the model
 * of wishes sees. What stands in every sentence counts little, what stands in few counts much; so "får man hjälp m
 * körkortet" meets "Betalar ni körkort?". When two are about as near, or none is near, there is no answer.
 *
 * @param <T> what belongs to a question
 */
public final class LikeQuestions<T> {

    private static final double NEAR = 0.28;
    private static final double CLEARLY = 1.25;

    private final List<Known<T>> known;

    private LikeQuestions(List<Known<T>> known) {
        this.known = known;
    }

    /** @param questions ways of asking, by what belongs to them; a title or an answer may stand among them */
    public static <T> LikeQuestions<T> of(Map<T, List<String>> questions) {
        List<Known<T>> known = new ArrayList<>();
        questions.forEach((thing, ways) -> ways.forEach(way -> known.add(new Known<>(thing, weights(way)))));
        return new LikeQuestions<>(known);
    }

    /** The one that is meant; empty when none is near enough, or two are. */
    public Optional<T> nearest(String text) {
        Map<Long, Double> asked = weights(text);
        Map<T, Double> best = new HashMap<>();
        known.forEach(question -> best.merge(question.thing, likeness(asked, question.weights), Math::max));
        List<Map.Entry<T, Double>> order = best.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
        if (order.isEmpty() || order.get(0).getValue() < NEAR) {
            return Optional.empty();
        }
        double second = order.size() > 1 ? order.get(1).getValue() : 0;
        return order.get(0).getValue() >= CLEARLY * second
                ? Optional.of(order.get(0).getKey())
                : Optional.empty();
    }

    private static double likeness(Map<Long, Double> one, Map<Long, Double> other) {
        double both = 0;
        for (Map.Entry<Long, Double> feature : one.entrySet()) {
            Double weight = other.get(feature.getKey());
            both += weight == null ? 0 : weight * feature.getValue();
        }
        double lengths = length(one) * length(other);
        return lengths == 0 ? 0 : both / lengths;
    }

    private static double length(Map<Long, Double> weights) {
        return Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
    }

    private static Map<Long, Double> weights(String text) {
        Map<Long, Double> weights = new HashMap<>();
        for (long feature : features(text)) {
            int sentences = Commonness.OF.getOrDefault(feature, 0);
            weights.put(feature, Math.log((Commonness.ALL + 1.0) / (sentences + 1.0)));
        }
        return weights;
    }

    private static Set<Long> features(String text) {
        Features found = Features.of(Features.ends(Message.read(text).words()));
        Set<Long> all = new HashSet<>();
        for (int i = 0; i < found.count(); i++) {
            all.add(found.get(i));
        }
        return all;
    }

    private record Known<T>(T thing, Map<Long, Double> weights) {}

    /** In how many of the sentences that people may write a feature stands; counted when first asked for. */
    private static final class Commonness {

        private static final Map<Long, Integer> OF = new HashMap<>();
        private static final int ALL = count();

        private static int count() {
            int sentences = 0;
            for (Intent intent : Intent.values()) {
                if (intent != Intent.UNCLEAR && intent != Intent.CRISIS) {
                    for (var sentence : Sentences.of(intent)) {
                        features(sentence.text()).forEach(feature -> OF.merge(feature, 1, Integer::sum));
                        sentences++;
                    }
                }
            }
            return sentences;
        }
    }
}
