package se.navigatorbot.intents.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chat spellings and the words they stand for: "mkt" is "mycket" anywhere, while "e" is "är" and "m" is "med" only
 * beside another word, and not right behind a number ("3:e").
 */
public final class Shorthand {
    private static final Shorthand STANDARD = load("/intents/shorthand.tsv");

    private static final String BESIDE_A_WORD = "ctx";

    private final Map<String, Form> forms;

    /** @param anywhere whether it holds in any sentence, or only beside another word */
    private record Form(List<String> words, boolean anywhere) {}

    private Shorthand(Map<String, Form> forms) {
        this.forms = forms;
    }

    public static Shorthand standard() {
        return STANDARD;
    }

    /** Adds the word that stands there itself, or what it is short for. */
    void addNormal(List<Token> tokens, int at, List<String> words) {
        String word = tokens.get(at).text();
        Form form = forms.get(word);
        if (form == null || !form.anywhere() && !isBesideAWord(tokens, at)) {
            words.add(word);
        } else {
            words.addAll(form.words());
        }
    }

    private static boolean isBesideAWord(List<Token> tokens, int at) {
        Token before = at == 0 ? null : tokens.get(at - 1);
        if (before != null && (before.isNumber() || before.text().equals(":"))) {
            return false;
        }
        return before != null && before.isWord()
                || at + 1 < tokens.size() && tokens.get(at + 1).isWord();
    }

    private static Shorthand load(String resource) {
        Map<String, Form> forms = new HashMap<>();
        for (String line : Lines.of(resource)) {
            String[] columns = line.split("\t");
            boolean anywhere = columns.length < 3 || !columns[2].equals(BESIDE_A_WORD);
            forms.put(columns[0], new Form(List.of(columns[1].split(" ")), anywhere));
        }
        return new Shorthand(forms);
    }
}
