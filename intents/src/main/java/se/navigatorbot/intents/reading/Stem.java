package se.navigatorbot.intents.reading;

/**
 * The Swedish stemmer of the Snowball family as a pure function: "praktikplatserna" and "praktikplats" meet in one
 * stem. Written after the published algorithm, since the library's own keeps state per word.
 */
public final class Stem {
    private static final String[] ENDINGS = {
        "heterna", "hetens", "anden", "heten", "heter", "arnas", "ernas", "ornas", "andes", "arens", "andet", "arna",
        "erna", "orna", "ande", "arne", "aste", "aren", "ades", "erns", "ade", "are", "ern", "ens", "het", "ast", "ad",
        "en", "ar", "er", "or", "as", "es", "at", "a", "e"
    };
    private static final String[] DOUBLES = {"dd", "gd", "nn", "dt", "gt", "kt", "tt"};
    private static final String BEFORE_S = "bcdfghjklmnoprtvy";

    private Stem() {}

    /** The stem of a lower-case word, å ä ö kept. */
    public static String of(String word) {
        int region = region(word);
        if (region >= word.length()) {
            return word;
        }
        String first = withoutEnding(word, region);
        String second = withoutDouble(first, region);
        return withoutSuffix(second, region);
    }

    /** Where endings may be cut: after the first consonant that follows a vowel, but never before three letters. */
    private static int region(String word) {
        int at = 0;
        while (at < word.length() && !isVowel(word.charAt(at))) {
            at++;
        }
        while (at < word.length() && isVowel(word.charAt(at))) {
            at++;
        }
        return Math.max(3, at + 1);
    }

    private static String withoutEnding(String word, int region) {
        for (String ending : ENDINGS) {
            if (ends(word, ending, region)) {
                return cut(word, ending.length());
            }
        }
        boolean genitive =
                ends(word, "s", region) && word.length() > 1 && BEFORE_S.indexOf(word.charAt(word.length() - 2)) >= 0;
        return genitive ? cut(word, 1) : word;
    }

    private static String withoutDouble(String word, int region) {
        for (String pair : DOUBLES) {
            if (ends(word, pair, region)) {
                return cut(word, 1);
            }
        }
        return word;
    }

    private static String withoutSuffix(String word, int region) {
        if (ends(word, "lig", region) || ends(word, "els", region)) {
            return cut(word, 3);
        }
        if (ends(word, "ig", region)) {
            return cut(word, 2);
        }
        if (ends(word, "löst", region) || ends(word, "fullt", region)) {
            return cut(word, 1);
        }
        return word;
    }

    private static boolean ends(String word, String ending, int region) {
        return word.length() - ending.length() >= region && word.endsWith(ending);
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    private static boolean isVowel(char letter) {
        return "aeiouyäåö".indexOf(letter) >= 0;
    }
}
