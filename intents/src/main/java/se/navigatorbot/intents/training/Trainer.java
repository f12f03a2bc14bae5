package se.navigatorbot.intents.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
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

    /** @throws IOException when OpenNLP cannot train on the lines */
    public PackedModel train(List<Sentence> sentences) throws IOException {
        List<Sentence> all = new ArrayList<>(sentences);
        for (int copy = 0; copy < typoCopies; copy++) {
            all.addAll(new TypoCopies(SEED + copy).of(sentences));
        }
        TrainingLines lines = new TrainingLines(sentences.size());
        all.forEach(sentence -> lines.add(sentence.label(), features(sentence)));
        ExtensionLoader.registerAllowedPackage(SoftmaxTrainer.class.getPackageName());
        EventTrainer trainer = TrainerFactory.getEventTrainer(parameters(), new HashMap<>());
        AbstractModel model = (AbstractModel) trainer.train(lines);
        BitSet left = lines.slipsMadeOnce();
        if (small) {
            left.or(lines.rarePairs(again(sentences)));
        }
        return pack(model, words(sentences), lines, left);
    }

    /** Which sentences have stood before, as those that train twice do. */
    private static BitSet again(List<Sentence> sentences) {
        Set<Sentence> seen = new HashSet<>();
        BitSet again = new BitSet();
        for (int i = 0; i < sentences.size(); i++) {
            again.set(i, !seen.add(sentences.get(i)));
        }
        return again;
    }

    private TrainingParameters parameters() {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put("Algorithm", SoftmaxTrainer.class.getName());
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

    private static PackedModel pack(AbstractModel model, List<String> words, TrainingLines lines, BitSet left) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < model.getNumOutcomes(); i++) {
            labels.add(model.getOutcome(i));
        }
        @SuppressWarnings("unchecked")
        Map<String, Context> trained = (Map<String, Context>) model.getDataStructures()[1];
        int[] kept = IntStream.range(0, lines.features())
                .filter(number -> !left.get(number))
                .toArray();
        float[] telling = lines.telling();
        long[] features = new long[kept.length];
        float[] idf = new float[kept.length];
        float[][] weights = new float[kept.length][labels.size()];
        for (int row = 0; row < kept.length; row++) {
            features[row] = lines.feature(kept[row]);
            idf[row] = telling[kept[row]];
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
