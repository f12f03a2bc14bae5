package se.navigatorbot.intents.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Chat spellings and the words they stand for, such as "mkt" for "mycket"; only those that hold in any sentence. */
public final class Shorthand {
    private static final Shorthand STANDARD = load("/intents/shorthand.tsv");

    private final Map<String, List<String>> normalForms;

    private Shorthand(Map<String, List<String>> normalForms) {
        this.normalForms = normalForms;
    }

    public static Shorthand standard() {
        return STANDARD;
    }

    /** Adds the word itself, or what it is short for. */
    void addNormal(String word, List<String> words) {
        List<String> normal = normalForms.get(word);
        if (normal == null) {
            words.add(word);
        } else {
            words.addAll(normal);
        }
    }

    private static Shorthand load(String resource) {
        Map<String, List<String>> forms = new HashMap<>();
        for (String line : Lines.of(resource)) {
            int tab = line.indexOf('\t');
            forms.put(line.substring(0, tab), List.of(line.substring(tab + 1).split(" ")));
        }
        return new Shorthand(forms);
    }
}
