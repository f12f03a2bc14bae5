package se.navigatorbot.intents.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.reading.Lines;
import se.navigatorbot.intents.reading.Message;

/** The training sentences: one resource file per intent, one sentence per line. */
public final class Sentences {
    private Sentences() {}

    /** All sentences of all intents. */
    public static List<Sentence> all() {
        List<Sentence> all = new ArrayList<>();
        for (Intent intent : Intent.values()) {
            if (intent != Intent.UNCLEAR) {
                all.addAll(of(intent));
            }
        }
        return all;
    }

    /** @throws IllegalStateException when the intent has no file */
    public static List<Sentence> of(Intent intent) {
        return Lines.of(resource(intent)).stream()
                .map(line -> new Sentence(line.strip(), intent.label()))
                .toList();
    }

    static String resource(Intent intent) {
        return "/intents/sentences/" + intent.label() + ".txt";
    }

    /** Sentences written twice, or with two labels for the same words, each as "words: first label, second label". */
    public static List<String> conflicts(List<Sentence> sentences) {
        Map<String, String> seen = new HashMap<>();
        Set<String> written = new HashSet<>();
        List<String> conflicts = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Message message = Message.read(sentence.text());
            String words = String.join(" ", message.words()) + (message.text().endsWith("?") ? "?" : "");
            String before = seen.putIfAbsent(words, sentence.label());
            boolean twice = !written.add(message.text());
            if (before != null && (twice || !before.equals(sentence.label()))) {
                conflicts.add(words + ": " + before + ", " + sentence.label());
            }
        }
        return conflicts;
    }
}
