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
    private static final String EVERYDAY = "everyday";
    private static final int DANGER_TIMES = 2;

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

    /**
     * The sentences of {@link se.navigatorbot.intents.model.DangerSense}: those of crisis, and against them all others
     * and a file of everyday exaggeration, grief and tiredness.
     */
    public static List<Sentence> danger() {
        List<Sentence> sentences = new ArrayList<>(of(Intent.CRISIS));
        Lines.of("/intents/danger/everyday.txt").forEach(line -> sentences.add(new Sentence(line.strip(), EVERYDAY)));
        wishes().forEach(sentence -> sentences.add(new Sentence(sentence.text(), EVERYDAY)));
        return sentences;
    }

    /** The sentences of danger and those nearest to it weigh as much as all the others: each comes several times. */
    static List<Sentence> dangerWeighed() {
        List<Sentence> sentences = danger();
        List<Sentence> near = sentences.subList(0, sentences.size() - wishes().size());
        List<Sentence> weighed = new ArrayList<>(sentences);
        for (int time = 1; time < DANGER_TIMES; time++) {
            weighed.addAll(near);
        }
        return weighed;
    }

    /** The sentences of the wishes: all but those of danger, which has a model of its own. */
    static List<Sentence> wishes() {
        return all().stream()
                .filter(sentence -> !sentence.label().equals(Intent.CRISIS.label()))
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
