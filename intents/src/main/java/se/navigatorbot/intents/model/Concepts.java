package se.navigatorbot.intents.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.navigatorbot.intents.reading.CleanText;
import se.navigatorbot.intents.reading.Lines;

/**
 * Words that mean much the same where danger is spoken of, under one name: so a sentence with "farsan" and "drämde"
 * teaches something of one with "styvpappa" and "puckla". Words and beginnings of words, compared without dots.
 */
final class Concepts {
    private static final int SHORTEST_BEGINNING = 3;
    private static final int LONGEST_BEGINNING = 14;
    private static final Concepts STANDARD = new Concepts(Lines.of("/intents/danger/concepts.tsv"));
    private static final int[] NONE = {};

    private final Map<String, int[]> words = new HashMap<>();
    private final Map<String, int[]> beginnings = new HashMap<>();

    private Concepts(List<String> rows) {
        for (int concept = 0; concept < rows.size(); concept++) {
            String row = rows.get(concept);
            for (String word : row.substring(row.indexOf('\t') + 1).split(" ")) {
                add(CleanText.fold(word), concept);
            }
        }
    }

    private void add(String word, int concept) {
        boolean open = word.endsWith("*");
        Map<String, int[]> into = open ? beginnings : words;
        into.merge(open ? word.substring(0, word.length() - 1) : word, new int[] {concept}, Concepts::both);
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

    static Concepts standard() {
        return STANDARD;
    }

    /** The concepts of a word in normal form; none when it means nothing of the kind. */
    int[] of(String word) {
        String folded = CleanText.fold(word);
        int[] exact = words.get(folded);
        if (exact != null) {
            return exact;
        }
        for (int length = Math.min(folded.length(), LONGEST_BEGINNING); length >= SHORTEST_BEGINNING; length--) {
            int[] open = beginnings.get(folded.substring(0, length));
            if (open != null) {
                return open;
            }
        }
        return NONE;
    }
}
