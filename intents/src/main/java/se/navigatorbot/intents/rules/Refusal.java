package se.navigatorbot.intents.rules;

import java.util.List;
import java.util.Set;

/**
 * "Fler" stands so often in "inga fler sms" that a model may hear a stop in "visa fler". Where such a word stands and none
 * that refuses, nothing is to be stopped.
 */
final class Refusal {
    private static final Set<String> MORE = Set.of("fler", "flera", "flere", "mer", "mera");

    private static final Set<String> WORDS = Set.of(
            "ing", "int", "inet", "itne", "ej", "av", "ur", "nog", "nej", "nope", "no", "not", "dont", "don't", "end",
            "less", "bort", "fred", "skit", "off", "lat", "listan");

    /** Beginnings of words, folded. */
    private static final List<String> BEGINNINGS = List.of(
            "inga",
            "inge",
            "inte",
            "icke",
            "aldrig",
            "slut",
            "slta",
            "slip",
            "slap",
            "stop",
            "stap",
            "stang",
            "stryk",
            "avs",
            "avb",
            "avp",
            "avr",
            "avan",
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

    /** Whether more is spoken of, and nothing refused; the words are folded. */
    static boolean missing(List<String> words) {
        return words.stream().anyMatch(MORE::contains) && words.stream().noneMatch(Refusal::refuses);
    }

    private static boolean refuses(String word) {
        return WORDS.contains(word) || BEGINNINGS.stream().anyMatch(word::startsWith);
    }
}
