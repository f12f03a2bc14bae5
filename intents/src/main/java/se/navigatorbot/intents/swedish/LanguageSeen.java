package se.navigatorbot.intents.swedish;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.navigatorbot.intents.reading.CleanText;
import se.navigatorbot.intents.reading.Lines;

/**
 * Which language a message is written in when it is not Swedish: by its letters where they settle it, else by small
 * words. Meant for messages whose wish was not understood; a word or two in Latin letters tell too little.
 */
public final class LanguageSeen {
    private static final String ONLY_PERSIAN = "پچژگیک";
    private static final String ONLY_UKRAINIAN = "іїєґ";
    private static final String SWEDISH = "sv";
    private static final int LONGEST = 600;
    private static final int FEWEST_WORDS = 2;
    private static final Map<String, Set<String>> WORDS = words();

    private LanguageSeen() {}

    private static Map<String, Set<String>> words() {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        for (String line : Lines.of("/intents/languages.tsv")) {
            String[] columns = line.split("\t");
            words.put(columns[0], Set.copyOf(List.of(columns[1].split(" "))));
        }
        return words;
    }

    /** ISO 639-1 of another language, {@code und} when only its letters are foreign; empty for Swedish or too little. */
    public static Optional<String> of(String text) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        Optional<String> letters = byLetters(start);
        return letters.isPresent() ? letters : byWords(start);
    }

    /** The same by letters alone. */
    public static Optional<String> byLetters(String text) {
        Set<UnicodeScript> scripts = new HashSet<>();
        text.codePoints().filter(Character::isLetter).forEach(letter -> scripts.add(UnicodeScript.of(letter)));
        if (scripts.contains(UnicodeScript.ARABIC)) {
            return Optional.of(has(text, ONLY_PERSIAN) ? "fa" : "ar");
        }
        if (scripts.contains(UnicodeScript.ETHIOPIC)) {
            return Optional.of("ti");
        }
        if (scripts.contains(UnicodeScript.CYRILLIC)) {
            return Optional.of(has(text.toLowerCase(Locale.ROOT), ONLY_UKRAINIAN) ? "uk" : "und");
        }
        scripts.remove(UnicodeScript.LATIN);
        scripts.remove(UnicodeScript.COMMON);
        return scripts.isEmpty() ? Optional.empty() : Optional.of("und");
    }

    private static Optional<String> byWords(String text) {
        List<String> words = split(text);
        if (words.size() < FEWEST_WORDS) {
            return Optional.empty();
        }
        String best = SWEDISH;
        int most = count(words, SWEDISH);
        for (String language : WORDS.keySet()) {
            int hits = count(words, language);
            if (hits > most) {
                most = hits;
                best = language;
            }
        }
        boolean enough = most >= FEWEST_WORDS && most * 3 >= words.size();
        return best.equals(SWEDISH) || !enough ? Optional.empty() : Optional.of(best);
    }

    private static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        for (String word : CleanText.fold(CleanText.of(text)).replace("'", "").split("[^\\p{L}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static int count(List<String> words, String language) {
        Set<String> known = WORDS.getOrDefault(language, Set.of());
        return (int) words.stream().filter(known::contains).count();
    }

    private static boolean has(String text, String letters) {
        return text.codePoints().anyMatch(letter -> letters.indexOf(letter) >= 0);
    }
}
