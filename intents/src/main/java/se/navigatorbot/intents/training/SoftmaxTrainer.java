package se.navigatorbot.intents.training;

import java.util.Arrays;
import java.util.Random;
import java.util.SplittableRandom;
import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.MaxentModel;

/**
 * Maximum entropy for OpenNLP by stochastic steps whose size shrinks per weight, most of the features left out at each
 * step, and the mean of the last rounds kept: all three keep it from learning its sentences by heart. As right as the library's quasi-Newton trainer on our sentences and more than ten times as fast, which keeps
 * the build short. Named to OpenNLP's trainer factory; the same data give the same model.
 */
public final class SoftmaxTrainer extends AbstractEventTrainer {
    private static final double STEP = 0.5;
    /** The parameter that says which share of the features a step looks at. */
    static final String KEPT = "Kept";

    private static final double USUALLY_KEPT = 0.3;
    private static final float START = 0.1f;
    private static final long SEED = 17;

    private float[] weights = new float[0];
    private float[] steepness = new float[0];
    private float[] mean = new float[0];
    private int labels;
    private double kept = USUALLY_KEPT;

    /** Made by OpenNLP. */
    public SoftmaxTrainer() {}

    @Override
    public boolean isSortAndMerge() {
        return false;
    }

    @Override
    public MaxentModel doTrain(DataIndexer data) {
        String[] predicates = data.getPredLabels();
        labels = data.getOutcomeLabels().length;
        kept = trainingParameters.getDoubleParameter(KEPT, USUALLY_KEPT);
        weights = new float[predicates.length * labels];
        steepness = new float[predicates.length * labels];
        mean = new float[predicates.length * labels];
        Arrays.fill(steepness, START);
        Random random = new Random(SEED);
        SplittableRandom chance = new SplittableRandom(SEED);
        Lines lines = new Lines(data.getContexts(), data.getValues(), data.getOutcomeList());
        int[] order = order(lines.contexts.length);
        int averaged = Math.max(1, getIterations() * 3 / 8);
        for (int round = 0; round < getIterations(); round++) {
            shuffle(order, random);
            for (int line : order) {
                step(lines, line, chance);
            }
            if (round >= getIterations() - averaged) {
                addToMean(averaged);
            }
        }
        return new GISModel(parameters(predicates.length), predicates, data.getOutcomeLabels());
    }

    private void addToMean(int rounds) {
        for (int i = 0; i < weights.length; i++) {
            mean[i] += weights[i] / rounds;
        }
    }

    private void step(Lines lines, int line, SplittableRandom chance) {
        int[] context = lines.contexts[line];
        float[] values = lines.values[line];
        int[] rows = new int[context.length];
        float[] looked = new float[context.length];
        int some = 0;
        for (int i = 0; i < context.length; i++) {
            if (chance.nextDouble() < kept) {
                rows[some] = context[i] * labels;
                looked[some++] = (float) (values[i] / kept);
            }
        }
        double[] errors = probabilities(rows, looked, some);
        errors[lines.outcomes[line]] -= 1;
        for (int i = 0; i < some; i++) {
            learn(rows[i], looked[i], errors);
        }
    }

    private double[] probabilities(int[] rows, float[] values, int some) {
        double[] scores = new double[labels];
        for (int i = 0; i < some; i++) {
            for (int label = 0; label < labels; label++) {
                scores[label] += weights[rows[i] + label] * values[i];
            }
        }
        double highest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            highest = Math.max(highest, score);
        }
        double sum = 0;
        for (int label = 0; label < labels; label++) {
            scores[label] = Math.exp(scores[label] - highest);
            sum += scores[label];
        }
        for (int label = 0; label < labels; label++) {
            scores[label] /= sum;
        }
        return scores;
    }

    private void learn(int row, float value, double[] errors) {
        for (int label = 0; label < labels; label++) {
            double slope = errors[label] * value;
            int at = row + label;
            steepness[at] += (float) (slope * slope);
            weights[at] -= (float) (STEP * slope / Math.sqrt(steepness[at]));
        }
    }

    /** What is learned from: features, their values and the right label of each line. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Lines(int[][] contexts, float[][] values, int[] outcomes) {}

    private Context[] parameters(int predicates) {
        int[] outcomes = order(labels);
        Context[] parameters = new Context[predicates];
        for (int row = 0; row < predicates; row++) {
            parameters[row] = new Context(outcomes, row(row * labels));
        }
        return parameters;
    }

    private double[] row(int from) {
        double[] row = new double[labels];
        for (int label = 0; label < labels; label++) {
            row[label] = mean[from + label];
        }
        return row;
    }

    private static int[] order(int size) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        return order;
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }
}
