package se.navigatorbot.intents.model;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
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

    /** How likely danger must be by how many words there are: one or two by themselves say too little. */
    private static final double[] LIKELY = {2, 2, 2, 0.52, 0.36, 0.26, 0.20, 0.16, 0.13, 0.11, 0.09};

    /** How much of the rest of the way to certainty is asked for when the message is plainly a wish for something. */
    private static final double PLAIN_WISH = 0.20;

    /** Words of plain danger in a message that the model finds everyday are asked about, not rung about. */
    private static final double EVERYDAY = 0.10;

    /**
     * Of 400 sentences of danger written blind none that had such words fell so low; of everyday ones every second did.
     */
    private static final double CERTAINLY_EVERYDAY = 0.02;

    private static final int SHORT = 12;

    /** The same for words that are plainer, and for messages not so short: the least of 700 was six times as much. */
    private static final double BEYOND_DOUBT = 0.005;

    private static final int NOT_LONG = 20;

    private static final double FAMILIAR = 0.60;

    private static final double WELL_KNOWN = 0.80;

    /** A repair may be a wrong guess, so what the rules make of it needs this much of the model. */
    private static final double SUSPECTED = 0.20;

    private static final int FEW_WORDS = 4;

    /** A long message is also heard in pieces of so many words, lest what is said once drown in the rest. */
    private static final int PIECE = 14;

    private static final double LIKELY_PIECE = 0.80;

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
     * @param wish how plainly the message is a wish for something, 0 to 1; asked only when danger is likely
     */
    public Optional<Understanding> hear(Features features, List<String> words, boolean suspected, DoubleSupplier wish) {
        Prediction prediction = predict(features, words);
        double likely = prediction.probability(danger);
        double least = suspected ? SUSPECTED : LIKELY[Math.min(features.words(), LIKELY.length - 1)];
        boolean heard = likely >= least
                && prediction.coverage() > 0
                && (suspected || likely >= least + PLAIN_WISH * wish.getAsDouble() * (1 - least));
        return heard || heardInPiece(words)
                ? Optional.of(new Understanding(
                        Intent.CRISIS,
                        likely,
                        Slots.NONE.withCrisis(CrisisLevel.AMBIGUOUS),
                        "model crisis",
                        Optional.empty()))
                : Optional.empty();
    }

    private boolean heardInPiece(List<String> words) {
        boolean heard = false;
        for (int start = 0; words.size() > 2 * PIECE && start < words.size() && !heard; start += PIECE / 2) {
            List<String> piece = words.subList(start, Math.min(words.size(), start + PIECE));
            heard = piece.size() >= FEW_WORDS
                    && predict(Features.of(piece), piece).probability(danger) >= LIKELY_PIECE;
        }
        return heard;
    }

    /**
     * How loud words of danger are to be taken: softer where all else is everyday talk, and as nothing only in a
     * message of well-known words that the model has no doubt about. A threat of one's own death said straight out
     * never comes here.
     */
    public Optional<CrisisLevel> level(CrisisLevel said, List<String> words) {
        List<String> meant = repaired(words);
        Prediction prediction = predict(Features.of(meant), meant);
        double likely = prediction.probability(danger);
        if (prediction.coverage() >= WELL_KNOWN && isNothing(said, likely, words.size())) {
            return Optional.empty();
        }
        boolean everyday = likely < EVERYDAY && prediction.coverage() >= FAMILIAR;
        return Optional.of(everyday ? CrisisLevel.AMBIGUOUS : said);
    }

    private static boolean isNothing(CrisisLevel said, double likely, int words) {
        boolean beyondDoubt = likely < BEYOND_DOUBT && words <= NOT_LONG;
        return beyondDoubt || said == CrisisLevel.AMBIGUOUS && likely < CERTAINLY_EVERYDAY && words <= SHORT;
    }

    private Prediction predict(Features features, List<String> words) {
        return model.predict(features.withDanger(words));
    }
}
