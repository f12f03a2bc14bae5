package se.navigatorbot.intents.model;

import java.util.Optional;
import se.navigatorbot.intents.CrisisLevel;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Slots;
import se.navigatorbot.intents.Understanding;

/**
 * The second ear for danger beside the word rules: a model of two labels that has met many roundabout ways to say it,
 * and just as much everyday exaggeration, grief and tiredness. What it alone hears is asked about, never rung about.
 */
public final class DangerSense {
    /** The label of sentences about danger; everything else has another. */
    public static final String DANGER = Intent.CRISIS.label();

    private static final double LIKELY = 0.50;

    /** One or two words say too little by themselves; the rules know those that do not. */
    private static final int FEWEST_WORDS = 3;

    private static final int FEW_WORDS = 4;

    private static final double VERY_LIKELY = 0.90;

    private final PackedModel model;
    private final int danger;

    public DangerSense(PackedModel model) {
        this.model = model;
        this.danger = model.labels().indexOf(DANGER);
    }

    /** A crisis of the softer level, or empty. */
    public Optional<Understanding> hear(Features features) {
        Prediction prediction = model.predict(features);
        double likely = prediction.probability(danger);
        double least = features.words() < FEW_WORDS ? VERY_LIKELY : LIKELY;
        return likely < least || features.words() < FEWEST_WORDS || prediction.coverage() == 0
                ? Optional.empty()
                : Optional.of(new Understanding(
                        Intent.CRISIS,
                        likely,
                        Slots.NONE.withCrisis(CrisisLevel.AMBIGUOUS),
                        "model crisis",
                        Optional.empty()));
    }
}
