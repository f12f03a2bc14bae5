package se.navigatorbot.intents.slots;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.intents.reading.Lines;

/**
 * Municipalities by name, nickname or locality. A slip of the thumb is repaired when only one place is near; what may
 * be two places, such as "karls", gives both.
 */
final class Places {
    private static final Set<String> LEADS = Set.of("i", "fran", "till", "pa", "from", "in", "omkring", "nara");
    private static final Set<String> OTHER_TOWNS =
            Set.of("avesta", "ljungbyhed", "karlstad", "karlskoga", "markaryds", "kalmar", "solvesborgare");
    private static final int SHORTEST_REPAIRED = 6;
    private static final int LONG = 9;

    private final Map<String, List<String>> plain = new HashMap<>();
    private final Map<String, List<String>> led = new HashMap<>();
    private final Map<String, Map<String, List<String>>> pairsByFirst = new HashMap<>();
    private final Set<String> names;

    Places() {
        for (String line : Lines.of("/intents/places.tsv")) {
            String[] columns = line.split("\t");
            List<String> places = List.of(columns[1].split(","));
            String[] words = columns[0].split(" ");
            if (words.length == 2) {
                pairsByFirst.computeIfAbsent(words[0], first -> new HashMap<>()).put(words[1], places);
            }
            (columns.length > 2 ? led : plain).put(columns[0], places);
        }
        names = Set.copyOf(plain.values().stream().flatMap(List::stream).toList().stream()
                .distinct()
                .toList());
    }

    /** The municipalities named, each once, in order. */
    List<String> in(List<String> folded) {
        List<String> found = new ArrayList<>();
        for (int at = 0; at < folded.size(); at++) {
            List<String> here = at(folded, at);
            for (String place : here == null ? List.<String>of() : here) {
                if (!found.contains(place)) {
                    found.add(place);
                }
            }
        }
        return found;
    }

    private @Nullable List<String> at(List<String> folded, int at) {
        String word = folded.get(at);
        Map<String, List<String>> pairs = pairsByFirst.getOrDefault(word, Map.of());
        List<String> pair = at + 1 < folded.size() ? pairs.get(folded.get(at + 1)) : null;
        if (pair != null) {
            return pair;
        }
        List<String> exact = exact(plain, word);
        if (exact != null) {
            return exact;
        }
        boolean lead = at > 0 && LEADS.contains(folded.get(at - 1));
        List<String> local = lead ? exact(led, word) : null;
        return local != null ? local : repaired(word);
    }

    private static @Nullable List<String> exact(Map<String, List<String>> places, String word) {
        List<String> exact = places.get(word);
        boolean owned = exact == null && word.length() > 4 && word.endsWith("s");
        return owned ? places.get(word.substring(0, word.length() - 1)) : exact;
    }

    private @Nullable List<String> repaired(String word) {
        if (word.length() < SHORTEST_REPAIRED || OTHER_TOWNS.contains(word)) {
            return null;
        }
        List<String> near = new ArrayList<>();
        for (String name : names) {
            boolean sameStart = name.charAt(0) == word.charAt(0);
            if (sameStart && Distance.within(word.length() >= LONG && name.length() >= LONG ? 2 : 1, word, name)) {
                near.add(name);
            }
        }
        near.sort(null);
        return near.isEmpty() ? null : near;
    }
}
