package se.navigatorbot.intents.slots;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.intents.reading.Lines;
import se.navigatorbot.intents.reading.WordPattern;

/** Names and the word patterns that tell of them, from a resource of two columns. */
final class PatternList {
    private static final int BEGINNING = 3;

    private final Map<String, List<Row>> byWord = new HashMap<>();
    private final Map<String, List<Row>> byBeginning = new HashMap<>();

    private record Row(String name, WordPattern pattern) {}

    PatternList(String resource) {
        for (String line : Lines.of(resource)) {
            int tab = line.indexOf('\t');
            Row row = new Row(line.substring(0, tab), new WordPattern(line.substring(tab + 1)));
            for (String word : row.pattern().firstWords()) {
                byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(row);
            }
            for (String beginning : row.pattern().firstBeginnings()) {
                String key = beginning.substring(0, BEGINNING);
                byBeginning.computeIfAbsent(key, some -> new ArrayList<>()).add(row);
            }
        }
    }

    /** Names told of, each once, in the order they stand. */
    List<String> in(List<String> folded) {
        List<String> found = new ArrayList<>();
        for (int at = 0; at < folded.size(); at++) {
            String word = folded.get(at);
            addMatching(byWord.get(word), folded, at, found);
            if (word.length() >= BEGINNING) {
                addMatching(byBeginning.get(word.substring(0, BEGINNING)), folded, at, found);
            }
        }
        return found;
    }

    private static void addMatching(@Nullable List<Row> rows, List<String> folded, int at, List<String> found) {
        if (rows == null) {
            return;
        }
        for (Row row : rows) {
            if (!found.contains(row.name()) && row.pattern().match(folded, at) >= 0) {
                found.add(row.name());
            }
        }
    }
}
