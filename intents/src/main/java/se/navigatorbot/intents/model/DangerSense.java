package se.navigatorbot.intents.model;

import java.util.List;
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

    private static final double LIKELY = 0.45;

    /** Words of plain danger in a message that the model finds everyday are asked about, not rung about. */
    private static final double EVERYDAY = 0.10;

    private static final double FAMILIAR = 0.60;

    /** A repair may be a wrong guess, so what the rules make of it needs this much of the model. */
    private static final double SUSPECTED = 0.20;

    /** One or two words say too little by themselves; the rules know those that do not. */
    private static final int FEWEST_WORDS = 3;

    private static final int FEW_WORDS = 4;

    private static final double VERY_LIKELY = 0.85;

    private final PackedModel model;
    private final int danger;

    public DangerSense(PackedModel model) {
        this.model = model;
        this.danger = model.labels().indexOf(DANGER);
    }

    /** The words as they were probably meant, where they are none that the model knows. */
    public List<String> repaired(List<String> words) {
        return model.repaired(words);
    }

    /**
     * A crisis of the softer level, or empty.
     *
     * @param words what was probably meant
     * @param suspected whether the rules hear danger once slips of the thumb are repaired
     */
    public Optional<Understanding> hear(Features features, List<String> words, boolean suspected) {
        Prediction prediction = predict(features, words);
        double likely = prediction.probability(danger);
        double least = suspected ? SUSPECTED : features.words() < FEW_WORDS ? VERY_LIKELY : LIKELY;
        return likely < least || features.words() < FEWEST_WORDS || prediction.coverage() == 0
                ? Optional.empty()
                : Optional.of(new Understanding(
                        Intent.CRISIS,
                        likely,
                        Slots.NONE.withCrisis(CrisisLevel.AMBIGUOUS),
                        "model crisis",
                        Optional.empty()));
    }

    /** How loud words of danger are to be taken: never as nothing, but softer where all else is everyday talk. */
    public CrisisLevel level(CrisisLevel said, List<String> words) {
        List<String> meant = repaired(words);
        Prediction prediction = predict(Features.of(meant), meant);
        boolean everyday = prediction.probability(danger) < EVERYDAY && prediction.coverage() >= FAMILIAR;
        return everyday ? CrisisLevel.AMBIGUOUS : said;
    }

    private Prediction predict(Features features, List<String> words) {
        return model.predict(features.withConcepts(words));
    }
}
