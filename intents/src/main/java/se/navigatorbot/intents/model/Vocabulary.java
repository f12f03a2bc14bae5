package se.navigatorbot.intents.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.intents.reading.CleanText;

/**
 * The words that a model was trained on. A word that is none of them is read as the one it would be with its dots, or
 * as the commonest one that a single slip of the thumb away: a letter left out, added, changed or swapped. Words
 * written apart are joined and words run together are parted where only that makes known words of them.
 */
final class Vocabulary {
    private static final int SHORTEST_REPAIRED = 4;
    private static final int SHORTEST_JOINED = 5;
    private static final int LONGEST_REPAIRED = 24;

    private final List<String> words;
    private final Map<String, String> byFolded = new HashMap<>();
    private final Map<String, String> bySlip = new HashMap<>();
    private final RunTogether runTogether;

    /** @param words the commonest first, each once */
    Vocabulary(List<String> words) {
        this.words = List.copyOf(words);
        for (String word : words) {
            byFolded.put(word, word);
        }
        for (String word : words) {
            byFolded.putIfAbsent(CleanText.fold(word), word);
        }
        runTogether = new RunTogether(this.words);
        for (String word : words) {
            String folded = CleanText.fold(word);
            if (canSlip(folded)) {
                bySlip.putIfAbsent(folded, word);
                for (int left = 0; left < folded.length(); left++) {
                    bySlip.putIfAbsent(without(folded, left), word);
                }
            }
        }
    }

    /** The words as they were probably meant; the same list when all are known. */
    List<String> repaired(List<String> written) {
        List<String> repaired = null;
        for (int at = 0; at < written.size(); at++) {
            String word = written.get(at);
            if (repaired == null && !isKnown(word)) {
                repaired = new ArrayList<>(written.subList(0, at));
            }
            if (repaired != null) {
                String joined = at + 1 < written.size() ? joined(word, written.get(at + 1)) : null;
                at += joined == null ? 0 : 1;
                addMeant(joined == null ? word : joined, repaired);
            }
        }
        return repaired == null || repaired.equals(written) ? written : repaired;
    }

    private boolean isKnown(String word) {
        return word.equals(byFolded.get(word));
    }

    /** One known word of two that were written apart ("prak tik"), of which not both are known; or null. */
    private @Nullable String joined(String word, String next) {
        boolean both = isKnown(word) && isKnown(next);
        boolean letters = Character.isLetter(word.charAt(0)) && Character.isLetter(next.charAt(0));
        return both || !letters || word.length() + next.length() < SHORTEST_JOINED
                ? null
                : byFolded.get(CleanText.fold(word + next));
    }

    private void addMeant(String word, List<String> repaired) {
        String folded = CleanText.fold(word);
        String known = byFolded.getOrDefault(word, byFolded.get(folded));
        String meant = known != null || !canSlip(folded) ? known : near(folded);
        if (meant != null) {
            repaired.add(meant);
        } else {
            repaired.addAll(runTogether.parts(word));
        }
    }

    private @Nullable String near(String folded) {
        String best = bySlip.get(folded);
        for (int left = 0; left < folded.length() && best == null; left++) {
            String other = bySlip.get(without(folded, left));
            best = other != null && isOneSlip(folded, CleanText.fold(other)) ? other : null;
        }
        return best;
    }

    /** Two words with a letter taken from each in common may still be two slips apart. */
    private static boolean isOneSlip(String one, String other) {
        int shortest = Math.min(one.length(), other.length());
        int start = 0;
        while (start < shortest && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shortest - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int here = one.length() - start - end;
        int there = other.length() - start - end;
        boolean swapped = here == 2
                && there == 2
                && one.charAt(start) == other.charAt(start + 1)
                && one.charAt(start + 1) == other.charAt(start);
        return here <= 1 && there <= 1 || swapped;
    }

    private static boolean canSlip(String folded) {
        return folded.length() >= SHORTEST_REPAIRED
                && folded.length() <= LONGEST_REPAIRED
                && Character.isLetter(folded.charAt(0));
    }

    private static String without(String word, int left) {
        return word.substring(0, left) + word.substring(left + 1);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(words.size());
        for (String word : words) {
            out.writeUTF(word);
        }
    }

    static Vocabulary read(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<String> words = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            words.add(in.readUTF());
        }
        return new Vocabulary(words);
    }
}
