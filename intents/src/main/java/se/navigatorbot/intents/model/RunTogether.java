package se.navigatorbot.intents.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.navigatorbot.intents.reading.CleanText;

/** Parts words that were written as one ("orkarinteleva") into the commonest known words, if they are known all through. */
final class RunTogether {
    /** Shorter ones may be anything. */
    static final int SHORTEST = 6;

    private static final int LONGEST = 60;
    private static final int LONGEST_WORD = 24;

    /** What each further word costs, so that few long words are chosen before many short ones. */
    private static final double PER_WORD = 6;

    private static final String SHORT_WORDS = "i";

    private final Map<String, Known> known = new HashMap<>();

    private record Known(String word, double rarity) {}

    /** @param words the commonest first */
    RunTogether(List<String> words) {
        for (int rank = 0; rank < words.size(); rank++) {
            String folded = CleanText.fold(words.get(rank));
            if (folded.length() > 1 || folded.equals(SHORT_WORDS)) {
                known.putIfAbsent(folded, new Known(words.get(rank), Math.log(rank + 2.0)));
            }
        }
    }

    /** The words it is made of; itself alone when they are not all known. */
    List<String> parts(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST || !Character.isLetter(word.charAt(0))) {
            return List.of(word);
        }
        String folded = CleanText.fold(word);
        int[] starts = cheapestStarts(folded);
        if (starts[folded.length()] < 0) {
            return List.of(word);
        }
        List<String> parts = new ArrayList<>();
        for (int end = folded.length(); end > 0; end = starts[end]) {
            parts.add(meant(folded.substring(starts[end], end)));
        }
        Collections.reverse(parts);
        return parts;
    }

    private String meant(String part) {
        Known here = known.get(part);
        return here == null ? part : here.word();
    }

    /** Where the last word of the cheapest parting up to each letter begins, or -1. */
    private int[] cheapestStarts(String folded) {
        double[] cost = new double[folded.length() + 1];
        int[] starts = new int[folded.length() + 1];
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        Arrays.fill(starts, -1);
        cost[0] = 0;
        for (int end = 1; end <= folded.length(); end++) {
            for (int start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
                Known word = cost[start] == Double.POSITIVE_INFINITY ? null : known.get(folded.substring(start, end));
                double here = word == null ? Double.POSITIVE_INFINITY : cost[start] + word.rarity() + PER_WORD;
                if (here < cost[end]) {
                    cost[end] = here;
                    starts[end] = start;
                }
            }
        }
        return starts;
    }
}
