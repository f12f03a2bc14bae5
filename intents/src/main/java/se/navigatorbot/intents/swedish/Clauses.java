package se.navigatorbot.intents.swedish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The parts of a message that may each hold a wish: cut at sentence ends and where a new question begins. */
final class Clauses {
    private static final int LONGEST_MESSAGE = 400;
    private static final int MOST = 4;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\\n+|;");
    private static final Pattern SPACES = Pattern.compile("[\\s,]+");
    private static final Set<String> LINKS = Set.of("och", "o", "men", "samt", "sen", "å");
    private static final Set<String> OPENERS = Set.of(
            "förresten",
            "btw",
            "också",
            "kan",
            "har",
            "när",
            "nr",
            "var",
            "vart",
            "vad",
            "va",
            "hur",
            "finns",
            "undrar",
            "boka",
            "avboka",
            "vilken",
            "vilka",
            "går",
            "sluta",
            "slippa",
            "stoppa",
            "byta",
            "byt",
            "ändra",
            "anmäl",
            "anmäla",
            "avanmäl",
            "avanmäla",
            "radera",
            "ring",
            "ringa",
            "vilket");

    private Clauses() {}

    /** The parts in order; only one when the message cannot or need not be cut. */
    static List<String> of(String text) {
        if (text.length() > LONGEST_MESSAGE) {
            return List.of(text);
        }
        List<String> clauses = new ArrayList<>();
        for (String sentence : SENTENCE_END.split(text)) {
            addParts(sentence.strip(), clauses);
        }
        return clauses.size() > MOST ? List.of(text) : clauses;
    }

    private static void addParts(String sentence, List<String> clauses) {
        String[] words = SPACES.split(sentence);
        int start = 0;
        for (int at = 2; at < words.length - 1; at++) {
            boolean link = LINKS.contains(lower(words[at]));
            if (link && OPENERS.contains(lower(words[at + 1])) && at - start > 1) {
                add(words, start, at, clauses);
                start = at + 1;
            }
        }
        add(words, start, words.length, clauses);
    }

    private static void add(String[] words, int from, int to, List<String> clauses) {
        if (to - from > 1 || to - from == 1 && words[from].length() > 3) {
            clauses.add(String.join(" ", List.of(words).subList(from, to)));
        }
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
