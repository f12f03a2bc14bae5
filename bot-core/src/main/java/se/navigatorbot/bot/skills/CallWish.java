package se.navigatorbot.bot.skills;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The wish to be called, and how: "ring mig, helst efter 15" says "helst efter 15". What is said besides it is kept
 * whole, since it may matter to whoever calls.
 */
final class CallWish {

    private static final Pattern CALL = Pattern.compile(
            "\\b(?:ringa?|ringer)\\s*(?:upp\\s*)?(?:till\\s*)?(?:mig|mej|mi)?(?:\\s*upp)?\\b|\\b(?:bli\\s*)?uppringd\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** Says nothing about when or how. */
    private static final Set<String> EMPTY = Set.of(
            "hej",
            "hejsan",
            "tja",
            "hallå",
            "kan",
            "kunde",
            "skulle",
            "ni",
            "du",
            "någon",
            "nån",
            "snälla",
            "vill",
            "att",
            "jag",
            "bli",
            "och",
            "tack",
            "pls",
            "plz",
            "min",
            "coach",
            "coachen",
            "en",
            "människa",
            "gärna",
            "be",
            "nu",
            "då",
            "upp",
            "mig",
            "vänligen",
            "så",
            "ba",
            "bara",
            "typ",
            "liksom",
            "asså",
            "alltså",
            "lr",
            "eller",
            "please",
            "också",
            "oxå",
            "ju",
            "ok",
            "okej",
            "ja",
            "det",
            "går",
            "vore",
            "bra",
            "snällt",
            "bror",
            "fan");

    private CallWish() {}

    /** Whether somebody wants to be called; "när kan man ringa?" asks for hours. */
    static boolean in(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        return words.contains("ring") && !words.contains("öppe");
    }

    /** How they want it, in their own words; empty when nothing is said. */
    static String words(String text) {
        String line = text.strip();
        Matcher call = CALL.matcher(line);
        if (!call.find()) {
            return says(line) ? line : "";
        }
        String after = line.substring(call.end()).replaceFirst("^[\\s,.:;!-]+", "");
        if (says(line.substring(0, call.start()))) {
            return line;
        }
        return says(after) ? after : "";
    }

    private static boolean says(String part) {
        return Arrays.stream(part.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .anyMatch(word -> !word.isEmpty() && !EMPTY.contains(word));
    }
}
