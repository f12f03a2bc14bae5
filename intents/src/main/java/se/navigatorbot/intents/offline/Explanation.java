package se.navigatorbot.intents.offline;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import se.navigatorbot.intents.Context;
import se.navigatorbot.intents.Understander;
import se.navigatorbot.intents.Understanding;
import se.navigatorbot.intents.Utterance;
import se.navigatorbot.intents.reading.Message;

/**
 * Why a text was understood as it was.
 *
 * @param words the words in normal form
 * @param understanding what it was taken to mean
 * @param slots as in a predictions file
 * @param influences per word what the text would mean without it
 */
public record Explanation(List<String> words, Understanding understanding, String slots, List<Influence> influences) {
    private static final int MOST_WORDS = 60;

    /** What remains when one word is left out. */
    public record Influence(String word, String intentWithout, double confidenceWithout) {}

    public static Explanation of(String text, Context context, LocalDateTime now, Understander understander) {
        List<String> words = Message.read(text).words();
        Understanding whole = understander.understand(new Utterance(text, context, now));
        List<Influence> influences = new ArrayList<>();
        for (int left = 0; left < Math.min(words.size(), MOST_WORDS); left++) {
            List<String> rest = new ArrayList<>(words);
            String word = rest.remove(left);
            Understanding without = understander.understand(new Utterance(String.join(" ", rest), context, now));
            influences.add(new Influence(word, without.intent().label(), without.confidence()));
        }
        return new Explanation(words, whole, PredictionLine.of(text, whole).slots(), influences);
    }
}
