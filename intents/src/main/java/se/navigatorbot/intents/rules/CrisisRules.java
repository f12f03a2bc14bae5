package se.navigatorbot.intents.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.intents.CrisisLevel;
import se.navigatorbot.intents.reading.CleanText;
import se.navigatorbot.intents.reading.Lines;
import se.navigatorbot.intents.reading.Message;
import se.navigatorbot.intents.reading.Token;
import se.navigatorbot.intents.reading.WordPattern;

/**
 * Danger to life or safety, seen by word patterns alone: no model, no network, no state. Own or another's, in Swedish
 * and English, said straight out or in a roundabout way.
 */
public final class CrisisRules {
    private static final int BEGINNING = 4;
    private static final String TAKEN = "·";
    private static final String MANY = "manga";
    private static final String EMERGENCY_NUMBER = "112";
    private static final String FIRST = "!";
    private static final CrisisRules STANDARD = new CrisisRules(Lines.of("/intents/crisis.tsv"));

    private final Map<String, List<Rule>> byWord = new HashMap<>();
    private final Map<String, List<Rule>> byBeginning = new HashMap<>();

    /**
     * A pattern and its level; no level means everyday talk whose words count for nothing.
     *
     * @param first whether it is asked before everyday talk is taken out
     */
    private record Rule(@Nullable Plainness level, boolean first, WordPattern pattern) {}

    private CrisisRules(List<String> rows) {
        for (String row : rows) {
            int tab = row.indexOf('\t');
            String level = row.substring(0, tab);
            WordPattern pattern = new WordPattern(singleVowels(row.substring(tab + 1)));
            boolean first = level.endsWith(FIRST);
            add(new Rule(levelOf(first ? level.substring(0, tab - 1) : level), first, pattern));
        }
    }

    private static @Nullable Plainness levelOf(String name) {
        return switch (name) {
            case "certain" -> Plainness.CERTAIN;
            case "grave" -> Plainness.GRAVE;
            case "explicit" -> Plainness.EXPLICIT;
            case "ambiguous" -> Plainness.AMBIGUOUS;
            default -> null;
        };
    }

    private void add(Rule rule) {
        for (String word : rule.pattern().firstWords()) {
            byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(rule);
        }
        for (String beginning : rule.pattern().firstBeginnings()) {
            byBeginning
                    .computeIfAbsent(beginning.substring(0, BEGINNING), key -> new ArrayList<>())
                    .add(rule);
        }
    }

    public static CrisisRules standard() {
        return STANDARD;
    }

    /** How plainly a text as it was written speaks of danger; empty when it does not. */
    public Optional<CrisisLevel> level(String text) {
        return plainness(Message.read(text)).map(Plainness::level);
    }

    /** The same for a text that has been read. */
    public Optional<Plainness> plainness(Message message) {
        return found(words(message.tokens()));
    }

    /** The same for words by themselves, such as those of a message whose slips of the thumb have been repaired. */
    public Optional<Plainness> plainness(List<String> words) {
        List<String> folded = new ArrayList<>(words.size());
        for (String word : words) {
            folded.add(singleVowels(CleanText.fold(word)));
        }
        return found(folded);
    }

    private Optional<Plainness> found(List<String> words) {
        Plainness first = plainest(words, true);
        takeOutEverydayTalk(words);
        return Optional.ofNullable(Plainness.plainer(first, plainest(words, false)));
    }

    private @Nullable Plainness plainest(List<String> words, boolean first) {
        Plainness found = null;
        for (int at = 0; at < words.size() && found != Plainness.CERTAIN; at++) {
            found = Plainness.plainer(found, plainnessAt(words, at, first));
        }
        return found;
    }

    private void takeOutEverydayTalk(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            for (Rule rule : rulesFor(words.get(at))) {
                int end = rule.level() == null ? rule.pattern().match(words, at) : -1;
                for (int taken = at; taken < end; taken++) {
                    words.set(taken, TAKEN);
                }
            }
        }
    }

    private @Nullable Plainness plainnessAt(List<String> words, int at, boolean first) {
        Plainness found = null;
        for (Rule rule : rulesFor(words.get(at))) {
            Plainness plainer = Plainness.plainer(found, rule.level());
            if (rule.first() == first && plainer != found && rule.pattern().match(words, at) >= 0) {
                found = plainer;
            }
        }
        return found;
    }

    private List<Rule> rulesFor(String word) {
        List<Rule> exact = byWord.getOrDefault(word, List.of());
        if (word.length() < BEGINNING) {
            return exact;
        }
        List<Rule> beginning = byBeginning.getOrDefault(word.substring(0, BEGINNING), List.of());
        if (beginning.isEmpty() || exact.isEmpty()) {
            return beginning.isEmpty() ? exact : beginning;
        }
        List<Rule> both = new ArrayList<>(exact);
        both.addAll(beginning);
        return both;
    }

    /** Folded words with doubled vowels made single ("dööd"), and letters written apart put together. */
    private static List<String> words(List<Token> tokens) {
        List<String> words = new ArrayList<>(tokens.size());
        StringBuilder spelled = new StringBuilder();
        for (Token token : tokens) {
            if (token.isNumber() && isMany(token.text())) {
                addSpelled(words, spelled);
                words.add(token.text().equals(EMERGENCY_NUMBER) ? EMERGENCY_NUMBER : MANY);
            } else if (token.isWord() && token.text().length() == 1) {
                spelled.append(token.folded());
            } else if (token.isWord()) {
                addSpelled(words, spelled);
                words.add(singleVowels(token.folded()));
            }
        }
        addSpelled(words, spelled);
        return words;
    }

    /** "svalt 20 alvedon" is many, "tog 2 alvedon" is not. */
    private static boolean isMany(String digits) {
        return digits.length() > 1 || digits.charAt(0) > '5';
    }

    private static void addSpelled(List<String> words, StringBuilder spelled) {
        if (spelled.length() > 2) {
            words.add(singleVowels(spelled.toString()));
        } else if (!spelled.isEmpty()) {
            words.add(spelled.toString());
        }
        spelled.setLength(0);
    }

    private static String singleVowels(String word) {
        StringBuilder single = null;
        for (int i = 1; i < word.length(); i++) {
            char letter = word.charAt(i);
            boolean again = letter == word.charAt(i - 1) && "aeiouy".indexOf(letter) >= 0;
            if (again && single == null) {
                single = new StringBuilder(word.length()).append(word, 0, i);
            } else if (!again && single != null) {
                single.append(letter);
            }
        }
        return single == null ? CleanText.fold(word) : single.toString();
    }
}
