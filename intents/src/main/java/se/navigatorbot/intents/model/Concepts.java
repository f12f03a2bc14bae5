package se.navigatorbot.intents.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.navigatorbot.intents.reading.CleanText;
import se.navigatorbot.intents.reading.Lines;

/**
 * Words that mean much the same, under one name: where danger is spoken of, a sentence with "farsan" and "drämde"
 * teaches something of one with "styvpappa" and "puckla"; in a wish, "lagret" something of "macken". Words and
 * beginnings of words, compared without dots.
 */
final class Concepts {
    private static final int FIRST = 3;
    private static final Concepts DANGER = new Concepts(Lines.of("/intents/danger/concepts.tsv"));
    private static final Concepts WISHES = new Concepts(Lines.of("/intents/wishes/concepts.tsv"));
    private static final int[] NONE = {};

    private final Map<String, int[]> words = new HashMap<>();
    private final Map<String, List<Beginning>> byFirstLetters = new HashMap<>();

    private record Beginning(String letters, int concept) {}

    private Concepts(List<String> rows) {
        for (int concept = 0; concept < rows.size(); concept++) {
            String row = rows.get(concept);
            for (String word : row.substring(row.indexOf('\t') + 1).split(" ")) {
                add(CleanText.fold(word), concept);
            }
        }
    }

    private void add(String word, int concept) {
        if (word.endsWith("*")) {
            String letters = word.substring(0, word.length() - 1);
            byFirstLetters
                    .computeIfAbsent(letters.substring(0, FIRST), key -> new ArrayList<>())
                    .add(new Beginning(letters, concept));
        } else {
            words.merge(word, new int[] {concept}, Concepts::both);
        }
    }

    private static int[] both(int[] some, int[] others) {
        List<Integer> all = new ArrayList<>();
        for (int[] list : List.of(some, others)) {
            for (int concept : list) {
                if (!all.contains(concept)) {
                    all.add(concept);
                }
            }
        }
        return all.stream().mapToInt(Integer::intValue).toArray();
    }

    static Concepts ofDanger() {
        return DANGER;
    }

    static Concepts ofWishes() {
        return WISHES;
    }

    /** The concepts of a word in normal form; none when it means nothing of the kind. */
    int[] of(String word) {
        String folded = CleanText.fold(word);
        int[] exact = words.get(folded);
        if (exact != null) {
            return exact;
        }
        List<Beginning> open = folded.length() < FIRST ? null : byFirstLetters.get(folded.substring(0, FIRST));
        return open == null ? NONE : begun(folded, open);
    }

    /** The concepts of the longest beginning. */
    private static int[] begun(String folded, List<Beginning> open) {
        int[] found = NONE;
        int longest = 0;
        for (Beginning beginning : open) {
            int length = beginning.letters().length();
            if (length >= longest && folded.startsWith(beginning.letters())) {
                int[] here = {beginning.concept()};
                found = length > longest ? here : both(found, here);
                longest = length;
            }
        }
        return found;
    }
}
