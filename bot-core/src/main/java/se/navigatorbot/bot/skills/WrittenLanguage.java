package se.navigatorbot.bot.skills;

import java.util.Locale;
import java.util.regex.Pattern;
import se.navigatorbot.intents.swedish.LanguageSeen;

/** Which language a message asks for, or else is written in. */
final class WrittenLanguage {

    private static final Pattern SOMALI = Pattern.compile("\\b(somali|somaliska|soomaali)\\b");
    private static final Pattern ARABIC = Pattern.compile("\\b(arabic|arabiska|arabi)\\b");
    private static final Pattern PERSIAN = Pattern.compile("\\b(dari|persiska|farsi|persian)\\b");
    private static final Pattern TIGRINYA = Pattern.compile("\\b(tigrinja|tigrinska|tigrinya)\\b");
    private static final Pattern UKRAINIAN = Pattern.compile("\\b(ukrainska|ukrainian)\\b");
    private static final Pattern ENGLISH =
            Pattern.compile("\\b(english|engelska|speak|you|please|swedish|help|the)\\b");

    private WrittenLanguage() {}

    /** ISO 639-1, {@code und} when only its letters are foreign, {@code sv} when nothing else is seen. */
    static String of(String text) {
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
        return LanguageSeen.of(text).orElseGet(() -> ENGLISH.matcher(words).find() ? "en" : "sv");
    }

    /** Whether it is written in letters that Swedish does not have, so that nothing in it is understood. */
    static boolean otherLetters(String text) {
        return LanguageSeen.byLetters(text).isPresent();
    }
}
