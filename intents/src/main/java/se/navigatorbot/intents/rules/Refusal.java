package se.navigatorbot.intents.rules;

import java.util.List;
import java.util.Set;

/**
 * Words without which nobody asks to be left alone. "Fler" alone often stands in "inga fler sms", so a model may hear a
 * stop in "visa fler"; to stop everything on that would be to lose somebody.
 */
final class Refusal {
    private static final Set<String> WORDS = Set.of(
            "ing", "int", "ej", "av", "ur", "nog", "na", "nej", "nope", "no", "not", "dont", "don't", "end", "less",
            "bort", "fred", "skit");

    /** Beginnings of words, folded. */
    private static final List<String> BEGINNINGS = List.of(
            "inga",
            "inge",
            "inte",
            "icke",
            "aldrig",
            "slut",
            "slip",
            "slap",
            "stop",
            "stap",
            "stang",
            "stryk",
            "strik",
            "avs",
            "avb",
            "avp",
            "avr",
            "avan",
            "avak",
            "tabort",
            "lamna",
            "lugn",
            "ifred",
            "spam",
            "radera",
            "unsub",
            "quit",
            "leave",
            "remove",
            "cancel",
            "mute",
            "utan",
            "upphor",
            "trott",
            "tjat",
            "paus",
            "block",
            "hata",
            "ointress",
            "rack",
            "jobbig",
            "lagg",
            "undanb",
            "skipp",
            "hoppa",
            "bespara",
            "forbjud",
            "enough");

    private Refusal() {}

    /** Whether any of the words, folded, refuses. */
    static boolean in(List<String> words) {
        return words.stream()
                .anyMatch(word -> WORDS.contains(word) || BEGINNINGS.stream().anyMatch(word::startsWith));
    }
}
