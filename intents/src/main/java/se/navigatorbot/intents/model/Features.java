package se.navigatorbot.intents.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import se.navigatorbot.intents.reading.CleanText;
import se.navigatorbot.intents.reading.Stem;

/**
 * What the model sees of a message, as 64-bit numbers: each word, its stem with and without dots, pairs of
 * stems that are neighbours or have one word between, pieces of 3 and 4 letters and the sorted letters of a word, which
 * survive misspelling. Training and answering share this
 * class, so they cannot drift apart.
 */
public final class Features {
    private static final int LONGEST_PIECE = 4;
    private static final int LONGEST_WORD = 40;
    private static final int END_WORDS = 150;
    private static final int SHORTEST_SORTED = 4;
    private static final long BOUNDARY = 0x9E3779B97F4A7C15L;

    private static final int NEAR = 2;
    private static final int NEAR_WORDS = 5;
    private static final long PAIR = Long.MIN_VALUE;
    private static final long MOST_CONCEPTS = 1024;
    private static final long CONCEPT = 0x1000000;
    private static final long CONCEPTS_IN_ORDER = 0x2000000;
    private static final long CONCEPTS_TOGETHER = 0x3000000;

    private long[] found = new long[256];
    private int count;
    private final int[] stems;
    private int words;
    private long before = BOUNDARY;
    private long twoBefore = BOUNDARY;

    private Features(int words) {
        this.stems = new int[words];
    }

    private Features(Features other) {
        this.found = Arrays.copyOf(other.found, other.count + 256);
        this.count = other.count;
        this.stems = other.stems;
        this.words = other.words;
    }

    /** Reads the features of words in normal form; the same feature may come twice. */
    public static Features of(List<String> words) {
        Features features = new Features(words.size());
        for (String word : words) {
            features.addWord(shape(word));
        }
        if (!words.isEmpty()) {
            features.add(pair('b', features.before, BOUNDARY) | PAIR);
        }
        return features;
    }

    /**
     * The same and what the words mean where danger is spoken of: each concept, those that follow one another, and
     * every two that stand in one message; also every two words that stand near each other.
     */
    public Features withDanger(List<String> words) {
        Features more = withConcepts(words, Concepts.ofDanger());
        more.addNear();
        return more;
    }

    /** The same and what the words mean in a wish: each concept, those that follow one another, and every two. */
    public Features withWishes(List<String> words) {
        return withConcepts(words, Concepts.ofWishes());
    }

    private Features withConcepts(List<String> words, Concepts known) {
        Features more = new Features(this);
        List<int[]> met = new ArrayList<>();
        BitSet present = new BitSet();
        for (String word : words) {
            int[] concepts = known.of(word);
            if (concepts.length > 0) {
                more.addInOrder(met, concepts);
                met.add(concepts);
                for (int concept : concepts) {
                    present.set(concept);
                }
            }
        }
        more.addTogether(present);
        return more;
    }

    private void addInOrder(List<int[]> met, int[] concepts) {
        for (int back = 1; back <= NEAR && back <= met.size(); back++) {
            for (int before : met.get(met.size() - back)) {
                for (int concept : concepts) {
                    add(mixed(before * MOST_CONCEPTS + concept + CONCEPTS_IN_ORDER) | PAIR);
                }
            }
        }
    }

    /** Every two words that stand near each other, whichever comes first: a sentence may be turned about. */
    private void addNear() {
        for (int one = 0; one < words; one++) {
            long stem = found[stems[one]];
            for (int other = one + 1; other <= one + NEAR_WORDS && other < words; other++) {
                long near = found[stems[other]];
                add(pair('n', Math.min(stem, near), Math.max(stem, near)) | PAIR);
            }
        }
    }

    /** Whether a feature is two words or meanings that stood together; it tells little unless several sentences hold it. */
    public static boolean isPair(long feature) {
        return feature < 0;
    }

    private void addTogether(BitSet present) {
        for (int one = present.nextSetBit(0); one >= 0; one = present.nextSetBit(one + 1)) {
            add(mixed(one + CONCEPT));
            for (int other = present.nextSetBit(one + 1); other >= 0; other = present.nextSetBit(other + 1)) {
                add(mixed(one * MOST_CONCEPTS + other + CONCEPTS_TOGETHER) | PAIR);
            }
        }
    }

    /** What a long letter wants stands at its beginning or its end, so its middle is left out. */
    public static List<String> ends(List<String> words) {
        if (words.size() <= 2 * END_WORDS) {
            return words;
        }
        List<String> ends = new ArrayList<>(words.subList(0, END_WORDS));
        ends.addAll(words.subList(words.size() - END_WORDS, words.size()));
        return ends;
    }

    public int count() {
        return count;
    }

    public long get(int index) {
        return found[index];
    }

    /** How many words were read. */
    public int words() {
        return words;
    }

    /** Where in the features the folded stem of a word stands; whether it is known tells how familiar a text is. */
    public int stemIndex(int word) {
        return stems[word];
    }

    private void addWord(String word) {
        String folded = CleanText.fold(word);
        String stem = Stem.of(word);
        String foldedStem = Stem.of(folded);
        long stemHash = hash('f', foldedStem, 0, foldedStem.length());
        add(hash('w', word, 0, word.length()));
        add(hash('s', stem, 0, stem.length()));
        stems[words++] = count;
        add(stemHash);
        add(pair('b', before, stemHash) | PAIR);
        if (twoBefore != BOUNDARY) {
            add(pair('k', twoBefore, stemHash) | PAIR);
        }
        addPieces(folded);
        if (folded.length() >= SHORTEST_SORTED) {
            char[] letters = folded.toCharArray();
            Arrays.sort(letters);
            add(hash('r', new String(letters), 0, letters.length));
        }
        twoBefore = before;
        before = stemHash;
    }

    private void addPieces(String folded) {
        String framed = "<" + folded + ">";
        for (int length = 3; length <= LONGEST_PIECE; length++) {
            for (int start = 0; start + length <= framed.length(); start++) {
                add(hash('c', framed, start, start + length));
            }
        }
    }

    /** Numbers count by how long they are; endless words by their beginning. */
    private static String shape(String word) {
        char first = word.charAt(0);
        if (first >= '0' && first <= '9') {
            return word.length() > 4 ? "#####" : "####".substring(0, word.length());
        }
        return word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word;
    }

    private void add(long feature) {
        if (count == found.length) {
            found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = feature;
    }

    private static long pair(char kind, long before, long after) {
        return mixed(before * 31 + after + kind);
    }

    private static long hash(char kind, String text, int start, int end) {
        long hash = kind * 0xCBF29CE484222325L;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        return mixed(hash);
    }

    /** Spreads every bit but that of pairs, so that the low ones can pick a place in a table. */
    private static long mixed(long hash) {
        long spread = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
        return (spread ^ spread >>> 32) & ~PAIR;
    }
}
