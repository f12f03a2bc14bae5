package se.navigatorbot.intents.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Words in a row, with alternatives, beginnings, gaps and the end of the message: the small language of the word lists
 * among the resources. Compares folded words.
 */
public final class WordPattern {
    private static final String OPENS = "^ ";

    private final List<Step> steps = new ArrayList<>();
    private final boolean opens;

    private record Step(Set<String> words, List<String> beginnings, boolean end, int gap) {
        boolean accepts(String word) {
            if (words.contains(word)) {
                return true;
            }
            for (String beginning : beginnings) {
                if (word.startsWith(beginning)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** @param source such as {@code vill|ville _2 dö* mer|$}; with {@code ^} before it, only at the beginning */
    public WordPattern(String source) {
        int gap = 0;
        opens = source.startsWith(OPENS);
        for (String part : CleanText.fold(opens ? source.substring(OPENS.length()) : source)
                .split(" ")) {
            if (part.startsWith("_")) {
                gap = Integer.parseInt(part.substring(1));
            } else {
                steps.add(step(List.of(part.split("\\|")), gap));
                gap = 0;
            }
        }
    }

    private static Step step(List<String> alternatives, int gap) {
        List<String> beginnings = alternatives.stream()
                .filter(word -> word.endsWith("*"))
                .map(word -> word.substring(0, word.length() - 1))
                .toList();
        Set<String> words = Set.copyOf(alternatives.stream()
                .filter(word -> !word.endsWith("*") && !word.equals("$"))
                .distinct()
                .toList());
        return new Step(words, beginnings, alternatives.contains("$"), gap);
    }

    /** Words one of which it must begin with. */
    public Set<String> firstWords() {
        return steps.get(0).words();
    }

    /** Beginnings of words one of which it may begin with. */
    public List<String> firstBeginnings() {
        return steps.get(0).beginnings();
    }

    /** Where the match that starts at a word ends, or -1. */
    public int match(List<String> words, int start) {
        return opens && start > 0 ? -1 : match(words, start, 0);
    }

    private int match(List<String> words, int at, int index) {
        if (index == steps.size()) {
            return at;
        }
        Step step = steps.get(index);
        for (int skip = 0; skip <= step.gap() && at + skip <= words.size(); skip++) {
            int end = matchHere(words, at + skip, index);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    private int matchHere(List<String> words, int at, int index) {
        Step step = steps.get(index);
        if (at == words.size()) {
            return step.end() && index == steps.size() - 1 ? at : -1;
        }
        return step.accepts(words.get(at)) ? match(words, at + 1, index + 1) : -1;
    }
}
