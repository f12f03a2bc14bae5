package se.navigatorbot.intents.model;

import java.util.List;

/**
 * How likely each label is for a message.
 *
 * @param labels all labels, in the order of the probabilities
 * @param probabilities one for each label, together 1
 * @param coverage share of the words whose stem the model knows, 0 to 1
 */
public record Prediction(List<String> labels, double[] probabilities, double coverage) {

    /** The place of the likeliest label. */
    public int best() {
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return best;
    }

    /** The place of the likeliest label but one; the best itself when there is only one. */
    public int second() {
        int best = best();
        int second = best == 0 && probabilities.length > 1 ? 1 : 0;
        for (int i = 0; i < probabilities.length; i++) {
            second = i != best && probabilities[i] > probabilities[second] ? i : second;
        }
        return second;
    }

    public String label(int index) {
        return labels.get(index);
    }

    public double probability(int index) {
        return probabilities[index];
    }
}
