package se.navigatorbot.intents.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.ext.ExtensionLoader;
import se.navigatorbot.intents.model.Features;
import se.navigatorbot.intents.model.PackedModel;
import se.navigatorbot.intents.reading.Message;

/**
 * Trains maximum entropy with OpenNLP on weighted features and packs the result. Cutoff 0, because with few sentences
 * every rare word counts.
 */
public final class Trainer {
    static final long SEED = 4711;
    private static final int PRODUCT_ITERATIONS = 8;
    private static final int DANGER_ITERATIONS = 12;
    private static final int EVALUATION_ITERATIONS = 8;

    static final int TYPO_COPIES = 3;
    private static final int DANGER_COPIES = 2;

    /** Two labels and many sentences leave less to learn by heart, so more is looked at in each step. */
    private static final double DANGER_KEPT = 0.5;

    private static final double KEPT = 0.3;

    private final int iterations;
    private final int typoCopies;
    private final double kept;
    private final Function<List<String>, Features> reading;
    private final boolean small;

    private Trainer(
            int iterations, int typoCopies, double kept, Function<List<String>, Features> reading, boolean small) {
        this.iterations = iterations;
        this.typoCopies = typoCopies;
        this.kept = kept;
        this.reading = reading;
        this.small = small;
    }

    /** As the build trains the product's own model. */
    public static Trainer forProduct() {
        return new Trainer(
                PRODUCT_ITERATIONS,
                TYPO_COPIES,
                KEPT,
                words -> Features.of(words).withWishes(words),
                true);
    }

    /** For {@link se.navigatorbot.intents.model.DangerSense}, which also sees what words mean there. */
    static Trainer forDanger() {
        return new Trainer(
                DANGER_ITERATIONS,
                DANGER_COPIES,
                DANGER_KEPT,
                words -> Features.of(words).withDanger(words),
                true);
    }

    /** For larger sets, whose training may take its time and whose model is kept nowhere. */
    public static Trainer forEvaluation() {
        return new Trainer(EVALUATION_ITERATIONS, TYPO_COPIES, KEPT, Features::of, false);
    }

    /** @throws IOException when OpenNLP cannot read the events, which stay in memory */
    public PackedModel train(List<Sentence> sentences) throws IOException {
        List<Sentence> all = new ArrayList<>(sentences);
        for (int copy = 0; copy < typoCopies; copy++) {
            all.addAll(new TypoCopies(SEED + copy).of(sentences));
        }
        List<long[]> features = all.stream().map(this::features).toList();
        Map<Long, Float> telling = telling(features);
        Map<Long, String> names = new HashMap<>();
        telling.keySet().forEach(feature -> names.put(feature, Long.toHexString(feature)));
        List<Event> events = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            if (features.get(i).length > 0) {
                events.add(event(all.get(i).label(), features.get(i), telling, names));
            }
        }
        ExtensionLoader.registerAllowedPackage(SoftmaxTrainer.class.getPackageName());
        EventTrainer trainer = TrainerFactory.getEventTrainer(parameters(), new HashMap<>());
        AbstractModel model = (AbstractModel) trainer.train(ObjectStreamUtils.createObjectStream(events));
        if (small) {
            telling.keySet().removeAll(rarePairs(sentences, features));
        }
        telling.keySet().removeAll(slipsMadeOnce(sentences.size(), features));
        return pack(model, words(sentences), telling);
    }

    private TrainingParameters parameters() {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put("Algorithm", SoftmaxTrainer.class.getName());
        parameters.put("DataIndexer", "OnePassRealValue");
        parameters.put("Cutoff", 0);
        parameters.put("Iterations", iterations);
        parameters.put(SoftmaxTrainer.KEPT, kept);
        return parameters;
    }

    private long[] features(Sentence sentence) {
        Features features = reading.apply(Message.read(sentence.text()).words());
        return LongStream.range(0, features.count())
                .map(i -> features.get((int) i))
                .sorted()
                .distinct()
                .toArray();
    }

    /**
     * Pairs of words or meanings that one sentence alone holds: they take up what would else be learned by heart through other
     * features, but are met again so seldom that they need not be kept.
     */
    private static Set<Long> rarePairs(List<Sentence> sentences, List<long[]> features) {
        Set<Sentence> seen = new HashSet<>();
        Set<Long> once = new HashSet<>();
        Set<Long> often = new HashSet<>();
        for (int i = 0; i < features.size(); i++) {
            boolean first = i >= sentences.size() || seen.add(sentences.get(i));
            for (long feature : features.get(i)) {
                boolean met = Features.isPair(feature) && !once.add(feature);
                if (met && first && i < sentences.size()) {
                    often.add(feature);
                }
            }
        }
        once.removeAll(often);
        return once;
    }

    /**
     * What one copy alone holds is a slip that was made once: slips are repaired before the model is asked, so it took
     * its share in training and need not be kept.
     */
    private static Set<Long> slipsMadeOnce(int sentences, List<long[]> features) {
        Set<Long> seen = new HashSet<>();
        Set<Long> once = new HashSet<>();
        for (int i = 0; i < features.size(); i++) {
            for (long feature : features.get(i)) {
                if (!seen.add(feature)) {
                    once.remove(feature);
                } else if (i >= sentences) {
                    once.add(feature);
                }
            }
        }
        return once;
    }

    private static Map<Long, Float> telling(List<long[]> features) {
        Map<Long, Integer> holding = new LinkedHashMap<>();
        for (long[] line : features) {
            for (long feature : line) {
                holding.merge(feature, 1, Integer::sum);
            }
        }
        Map<Long, Float> telling = new LinkedHashMap<>();
        holding.forEach((feature, lines) ->
                telling.put(feature, (float) Math.log((1.0 + features.size()) / (1.0 + lines)) + 1));
        return telling;
    }

    private static Event event(String label, long[] features, Map<Long, Float> telling, Map<Long, String> known) {
        String[] names = new String[features.length];
        float[] values = new float[features.length];
        double length = 0;
        for (int i = 0; i < features.length; i++) {
            names[i] = known.getOrDefault(features[i], "");
            values[i] = telling.getOrDefault(features[i], 0f);
            length += values[i] * values[i];
        }
        for (int i = 0; i < features.length; i++) {
            values[i] /= (float) Math.sqrt(length);
        }
        return new Event(label, names, values);
    }

    /** The words of the sentences, the commonest first and else by the alphabet. */
    private static List<String> words(List<Sentence> sentences) {
        Map<String, Integer> counts = new HashMap<>();
        for (Sentence sentence : sentences) {
            Message.read(sentence.text()).words().forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        Comparator<Map.Entry<String, Integer>> commonest =
                Map.Entry.<String, Integer>comparingByValue().reversed();
        return counts.entrySet().stream()
                .sorted(commonest.thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static PackedModel pack(AbstractModel model, List<String> words, Map<Long, Float> telling) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < model.getNumOutcomes(); i++) {
            labels.add(model.getOutcome(i));
        }
        @SuppressWarnings("unchecked")
        Map<String, Context> trained = (Map<String, Context>) model.getDataStructures()[1];
        long[] features = telling.keySet().stream().mapToLong(Long::longValue).toArray();
        float[] idf = new float[features.length];
        float[][] weights = new float[features.length][labels.size()];
        for (int row = 0; row < features.length; row++) {
            idf[row] = telling.getOrDefault(features[row], 0f);
            fill(weights[row], trained.get(Long.toHexString(features[row])));
        }
        return PackedModel.pack(labels, words, new PackedModel.Weighed(features, idf, weights));
    }

    private static void fill(float[] row, @org.jspecify.annotations.Nullable Context context) {
        if (context == null) {
            return;
        }
        int[] outcomes = context.getOutcomes();
        for (int i = 0; i < outcomes.length; i++) {
            row[outcomes[i]] = (float) context.getParameters()[i];
        }
    }
}
