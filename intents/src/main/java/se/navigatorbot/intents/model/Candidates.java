package se.navigatorbot.intents.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.navigatorbot.intents.Context;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Slots;
import se.navigatorbot.intents.Understanding;

/** Chooses among the intents the model finds likely, or admits that none is sure. */
public final class Candidates {
    private static final double SURE = 0.45;
    private static final double MARGIN = 0.12;
    private static final double FAMILIAR = 0.34;
    private static final double VERY_SURE = 0.70;

    /** To be told that it is none of our business one must have said so more plainly than to be helped. */
    private static final double OFF_TOPIC = 0.90;

    /** Who vents or takes leave wants nothing done, and so may who speaks of danger sound. */
    private static final Set<Intent> NO_WISH = EnumSet.of(Intent.OUT_OF_SCOPE, Intent.COMPLAINT, Intent.THANKS);

    /** What is hardly likely beside what may be off topic is no guess to make. */
    private static final double GUESS = 0.10;

    /** Two that share this much between them are worth asking about. */
    private static final double TWO = 0.60;

    private final PackedModel model;
    private final List<Intent> intents;

    public Candidates(PackedModel model) {
        this.model = model;
        this.intents = model.labels().stream()
                .map(label -> Intent.ofLabel(label).orElse(Intent.UNCLEAR))
                .toList();
    }

    /** The words as they were probably meant. */
    public List<String> repaired(List<String> words) {
        return model.repaired(words);
    }

    /** How plainly a message is a wish for something: 0 when it is not even likely, 1 when beyond doubt. */
    public double wish(Features features, List<String> words) {
        Prediction prediction = model.predict(features.withWishes(words));
        int best = prediction.best();
        return NO_WISH.contains(intents.get(best)) ? 0 : Math.max(0, 2 * prediction.probability(best) - 1);
    }

    /** The likeliest intent in the light of what was asked, or unclear with the nearest one. */
    public Understanding decide(Features features, List<String> words, Context context) {
        return choose(weighed(model.predict(features.withWishes(words)), context));
    }

    private Prediction weighed(Prediction prediction, Context context) {
        if (context.isNone()) {
            return prediction;
        }
        Map<Intent, Double> weights = ContextWeights.after(context);
        double[] weighed = prediction.probabilities().clone();
        double sum = 0;
        for (int i = 0; i < weighed.length; i++) {
            weighed[i] *= weights.getOrDefault(intents.get(i), 1.0);
            sum += weighed[i];
        }
        for (int i = 0; i < weighed.length; i++) {
            weighed[i] /= sum;
        }
        return new Prediction(prediction.labels(), weighed, prediction.coverage());
    }

    private Understanding choose(Prediction prediction) {
        int best = prediction.best();
        int second = prediction.second();
        double top = prediction.probability(best);
        double margin = top - prediction.probability(second);
        boolean familiar = prediction.coverage() >= FAMILIAR || top >= VERY_SURE;
        boolean sure = top >= SURE && margin >= MARGIN && familiar;
        if (sure && intents.get(best) == Intent.OUT_OF_SCOPE && top < OFF_TOPIC) {
            return unclear(top, "perhaps off topic", prediction.probability(second) < GUESS ? -1 : second, -1);
        }
        String reason = "model " + share(top) + " margin " + share(margin) + " known " + share(prediction.coverage());
        return sure
                ? new Understanding(intents.get(best), top, Slots.NONE, reason, Optional.of(intents.get(second)))
                : unclear(top, reason, best, familiar && top + prediction.probability(second) >= TWO ? second : -1);
    }

    /**
     * @param best the likeliest, or -1 when nothing is worth a guess
     * @param second the one that is nearly as likely, or -1 when none stands out
     */
    private Understanding unclear(double top, String reason, int best, int second) {
        Optional<Intent> nearest = best < 0 ? Optional.empty() : Optional.of(intents.get(best));
        List<Intent> either = second < 0 ? List.of() : List.of(intents.get(best), intents.get(second));
        return new Understanding(Intent.UNCLEAR, top, Slots.NONE, reason, nearest, either, Optional.empty());
    }

    /** Two decimals, without a formatter: this is written for every message. */
    private static String share(double value) {
        long hundredths = Math.round(value * 100);
        return hundredths >= 100 ? "1.00" : (hundredths < 10 ? "0.0" : "0.") + hundredths;
    }
}
