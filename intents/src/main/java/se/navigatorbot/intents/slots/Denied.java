package se.navigatorbot.intents.slots;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a message names only to say that it does not suit: "inte i ronneby", "vill inte jobba på lager", "utom vård". */
final class Denied {
    /** Stands for a denied word, so that no name is found there. */
    private static final String TAKEN = "";

    private static final Set<String> NOT = Set.of("inte", "ej", "int", "utom", "forutom", "icke");

    /** "Finns det inte i Ronneby?" asks for Ronneby. */
    private static final Set<String> ASKING = Set.of("det", "ni", "du", "har", "finns", "varfor");

    private static final Set<String> LEADS =
            Set.of("i", "pa", "inom", "till", "med", "fran", "nagot", "nat", "jobba", "vara", "som", "just");
    private static final Set<String> OR = Set.of("eller", "elr", "lr");
    private static final int MOST_LEADS = 3;

    private Denied() {}

    /** The words with those that are denied taken out; the same list when none is. */
    static List<String> takenOut(List<String> folded) {
        List<String> left = null;
        for (int at = 0; at < folded.size(); at++) {
            boolean asks = at > 0 && ASKING.contains(folded.get(at - 1));
            if (NOT.contains(folded.get(at)) && !asks) {
                left = left == null ? new ArrayList<>(folded) : left;
                takeOut(left, at + 1);
            }
        }
        return left == null ? folded : left;
    }

    private static void takeOut(List<String> words, int from) {
        int at = from;
        while (at < words.size() && at - from < MOST_LEADS && LEADS.contains(words.get(at))) {
            at++;
        }
        while (at < words.size()) {
            words.set(at, TAKEN);
            boolean another = at + 2 < words.size() && OR.contains(words.get(at + 1));
            at = another ? at + 2 : words.size();
        }
    }
}
