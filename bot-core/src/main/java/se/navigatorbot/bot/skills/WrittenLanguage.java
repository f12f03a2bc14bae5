package se.navigatorbot.bot.skills;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which language a message asks for or is written in, by its letters and a few words that only it has. */
final class WrittenLanguage {

    private static final String ONLY_PERSIAN = "پچژگیک";
    private static final String ONLY_UKRAINIAN = "іїєґ";
    private static final Pattern SOMALI =
            Pattern.compile("\\b(waxaan|iyo|fadlan|mahadsanid|somali|somaliska|soomaali)\\b");
    private static final Pattern ARABIC = Pattern.compile("\\b(arabic|arabiska|arabi)\\b");
    private static final Pattern PERSIAN = Pattern.compile("\\b(dari|persiska|farsi|persian)\\b");
    private static final Pattern TIGRINYA = Pattern.compile("\\b(tigrinja|tigrinska|tigrinya)\\b");
    private static final Pattern UKRAINIAN = Pattern.compile("\\b(ukrainska|ukrainian)\\b");
    private static final Pattern ENGLISH =
            Pattern.compile("\\b(english|engelska|speak|you|please|swedish|help|the)\\b");

    private WrittenLanguage() {}

    /** ISO 639-1, {@code sv} when nothing else is seen. */
    static String of(String text) {
        String byLetters = byLetters(text);
        if (!byLetters.isEmpty()) {
            return byLetters;
        }
        String words = text.toLowerCase(Locale.ROOT);
        if (SOMALI.matcher(words).find()) {
            return "so";
        }
        if (ARABIC.matcher(words).find()) {
            return "ar";
        }
        if (PERSIAN.matcher(words).find()) {
            return "fa";
        }
        if (TIGRINYA.matcher(words).find()) {
            return "ti";
        }
        if (UKRAINIAN.matcher(words).find()) {
            return "uk";
        }
        return ENGLISH.matcher(words).find() ? "en" : "sv";
    }

    /** Whether it is written in letters that Swedish does not have, so that nothing in it is understood. */
    static boolean otherLetters(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .anyMatch(
                        c -> UnicodeScript.of(c) != UnicodeScript.LATIN && UnicodeScript.of(c) != UnicodeScript.COMMON);
    }

    private static String byLetters(String text) {
        if (has(text, UnicodeScript.ARABIC)) {
            return contains(text, ONLY_PERSIAN) ? "fa" : "ar";
        }
        if (has(text, UnicodeScript.ETHIOPIC)) {
            return "ti";
        }
        return has(text, UnicodeScript.CYRILLIC) && contains(text.toLowerCase(Locale.ROOT), ONLY_UKRAINIAN) ? "uk" : "";
    }

    private static boolean has(String text, UnicodeScript script) {
        return text.codePoints().anyMatch(c -> UnicodeScript.of(c) == script);
    }

    private static boolean contains(String text, String letters) {
        return text.codePoints().anyMatch(c -> letters.indexOf(c) >= 0);
    }
}
