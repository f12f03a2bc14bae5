package se.navigatorbot.intents.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.TrainingParameters;
import se.navigatorbot.intents.model.Features;

/**
 * The lines of a training as OpenNLP's trainers take them: each with its features by number and their weights, which are
 * tf-idf and scaled to length 1. Numbered here instead of by the library, which goes through text for every feature
 * of every line and took longer than the training itself.
 */
final class TrainingLines implements DataIndexer {
    private final FeatureNumbers numbers = new FeatureNumbers();
    private final List<int[]> lines = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final int written;

    /** @param written how many of the lines to come are sentences as they were written; those after them are copies */
    TrainingLines(int written) {
        this.written = written;
    }

    /** @param features each once, in rising order */
    void add(String label, long[] features) {
        labels.add(label);
        lines.add(numbers.of(features));
    }

    /** How many features the lines have between them. */
    int features() {
        return numbers.size();
    }

    long feature(int number) {
        return numbers.feature(number);
    }

    /** By number of the feature, how telling it is: the fewer lines hold it, the more. */
    float[] telling() {
        int[] holding = getPredCounts();
        float[] telling = new float[holding.length];
        for (int number = 0; number < holding.length; number++) {
            telling[number] = (float) Math.log((1.0 + lines.size()) / (1.0 + holding[number])) + 1;
        }
        return telling;
    }

    /**
     * Pairs of words or meanings that one sentence alone holds: they take up what would else be learned by heart
     * through other features, but are met again so seldom that they need not be kept.
     *
     * @param again the lines whose sentence has stood before
     */
    BitSet rarePairs(BitSet again) {
        BitSet met = new BitSet();
        BitSet often = new BitSet();
        for (int line = 0; line < lines.size(); line++) {
            for (int number : lines.get(line)) {
                if (!Features.isPair(numbers.feature(number))) {
                    continue;
                }
                if (met.get(number) && line < written && !again.get(line)) {
                    often.set(number);
                }
                met.set(number);
            }
        }
        met.andNot(often);
        return met;
    }

    /**
     * What one copy alone holds is a slip that was made once: slips are repaired before the model is asked, so it took
     * its share in training and need not be kept.
     */
    BitSet slipsMadeOnce() {
        BitSet once = new BitSet();
        BitSet met = new BitSet();
        for (int line = 0; line < lines.size(); line++) {
            for (int number : lines.get(line)) {
                once.set(number, line >= written && !met.get(number));
                met.set(number);
            }
        }
        return once;
    }

    @Override
    public int[][] getContexts() {
        return lines.toArray(new int[0][]);
    }

    @Override
    public float[][] getValues() {
        float[] telling = telling();
        return lines.stream().map(line -> values(line, telling)).toArray(float[][]::new);
    }

    private static float[] values(int[] line, float[] telling) {
        float[] values = new float[line.length];
        double length = 0;
        for (int i = 0; i < line.length; i++) {
            values[i] = telling[line[i]];
            length += values[i] * values[i];
        }
        for (int i = 0; i < line.length; i++) {
            values[i] /= (float) Math.sqrt(length);
        }
        return values;
    }

    @Override
    public int[] getNumTimesEventsSeen() {
        int[] times = new int[lines.size()];
        Arrays.fill(times, 1);
        return times;
    }

    @Override
    public int[] getOutcomeList() {
        List<String> outcomes = List.of(getOutcomeLabels());
        return labels.stream().mapToInt(outcomes::indexOf).toArray();
    }

    @Override
    public String[] getOutcomeLabels() {
        return labels.stream().distinct().toArray(String[]::new);
    }

    @Override
    public String[] getPredLabels() {
        String[] names = new String[numbers.size()];
        for (int number = 0; number < names.length; number++) {
            names[number] = Long.toHexString(numbers.feature(number));
        }
        return names;
    }

    @Override
    public int[] getPredCounts() {
        int[] holding = new int[numbers.size()];
        for (int[] line : lines) {
            for (int number : line) {
                holding[number]++;
            }
        }
        return holding;
    }

    @Override
    public int getNumEvents() {
        return lines.size();
    }

    /** Nothing to set: cutoff is 0, because with few sentences every rare word counts. */
    @Override
    public void init(TrainingParameters parameters, Map<String, String> report) {}

    /** The lines are there already. */
    @Override
    public void index(ObjectStream<Event> events) {
        throw new UnsupportedOperationException("lines are added one by one");
    }
}
