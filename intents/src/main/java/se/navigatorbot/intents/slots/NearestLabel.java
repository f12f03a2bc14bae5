package se.navigatorbot.intents.slots;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import se.navigatorbot.intents.reading.CleanText;
import se.navigatorbot.intents.reading.Message;

/** Finds the one label that somebody meant; two that fit are none. */
public final class NearestLabel {
    private static final int SHORTEST_BEGINNING = 3;
    private static final int LONG = 8;

    private NearestLabel() {}

    /** The place of the label, from 0. */
    public static OptionalInt find(Message message, List<String> labels) {
        List<String> words = message.folded();
        String text = String.join(" ", words);
        List<List<String>> folded = labels.stream()
                .map(label -> Message.read(label).words().stream()
                        .map(CleanText::fold)
                        .toList())
                .toList();
        List<IntPredicate> tests = List.of(
                i -> String.join(" ", folded.get(i)).equals(text),
                i -> isNear(text, String.join(" ", folded.get(i))),
                i -> isBeginning(text, String.join(" ", folded.get(i))),
                i -> shares(words, folded, i));
        for (IntPredicate test : tests) {
            int[] fitting = IntStream.range(0, labels.size()).filter(test).toArray();
            if (fitting.length == 1) {
                return OptionalInt.of(fitting[0]);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isNear(String text, String label) {
        return label.length() > 3 && Distance.within(label.length() >= LONG ? 2 : 1, text, label);
    }

    private static boolean isBeginning(String text, String label) {
        return text.length() >= SHORTEST_BEGINNING && label.startsWith(text);
    }

    /** Whether the words name something that stands in this label and in no other. */
    private static boolean shares(List<String> words, List<List<String>> labels, int index) {
        List<String> own = new ArrayList<>(labels.get(index));
        for (int other = 0; other < labels.size(); other++) {
            if (other != index) {
                own.removeAll(labels.get(other));
            }
        }
        return words.stream().anyMatch(word -> word.length() >= SHORTEST_BEGINNING && own.contains(word));
    }
}
