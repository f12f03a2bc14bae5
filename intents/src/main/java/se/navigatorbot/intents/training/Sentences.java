package se.navigatorbot.intents.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.reading.Lines;
import se.navigatorbot.intents.reading.Message;

/** The training sentences: one resource file per intent, one sentence per line. */
public final class Sentences {
    private static final String EVERYDAY = "everyday";
    private static final String DANGER = Intent.CRISIS.label();
    private static final String REVIEWED = "/intents/sentences/reviewed.tsv";
    private static final int DANGER_TIMES = 2;
    private static final int LONGEST = 400;

    /** Labels of which there are several times as many sentences as of any other. */
    private static final Set<String> MANY = Set.of(Intent.COMPLAINT.label());

    private static final Set<String> LABELS = Stream.concat(
                    Stream.of(EVERYDAY),
                    Stream.of(Intent.values())
                            .filter(intent -> intent != Intent.UNCLEAR)
                            .map(Intent::label))
            .collect(Collectors.toUnmodifiableSet());

    private Sentences() {}

    /** All sentences of all intents. */
    public static List<Sentence> all() {
        List<Sentence> all = new ArrayList<>();
        for (Intent intent : Intent.values()) {
            if (intent != Intent.UNCLEAR) {
                all.addAll(of(intent));
            }
        }
        all.addAll(reviewed());
        return all;
    }

    /** What staff have labelled and agreed to, in the form in which it is exported. */
    private static List<Sentence> reviewed() {
        return Lines.numbered(REVIEWED).stream()
                .map(line -> reviewed(line.text(), REVIEWED.substring(1) + " line " + line.number()))
                .toList();
    }

    static Sentence reviewed(String line, String source) {
        int tab = line.indexOf('\t');
        return tab < 0
                ? new Sentence(line, "", source)
                : new Sentence(
                        line.substring(0, tab).strip(), line.substring(tab + 1).strip(), source);
    }

    /** @throws IllegalStateException when the intent has no file */
    public static List<Sentence> of(Intent intent) {
        return read(resource(intent), intent.label());
    }

    /**
     * The sentences of {@link se.navigatorbot.intents.model.DangerSense}: those of crisis, and against them all others
     * and a file of everyday exaggeration, grief and tiredness.
     */
    public static List<Sentence> danger() {
        List<Sentence> sentences = new ArrayList<>(all().stream()
                .filter(sentence -> sentence.label().equals(DANGER))
                .toList());
        sentences.addAll(read("/intents/danger/everyday.txt", EVERYDAY));
        wishes().forEach(sentence -> sentences.add(sentence.as(EVERYDAY)));
        return sentences;
    }

    /**
     * Each comes several times, so that more rounds of other slips are made of it. Wishes come as often as the rest:
     * where they came once, ordinary messages were taken for danger more often, and no more danger was heard.
     */
    static List<Sentence> dangerWeighed() {
        List<Sentence> sentences = danger();
        List<Sentence> weighed = new ArrayList<>(sentences);
        for (int time = 1; time < DANGER_TIMES; time++) {
            weighed.addAll(sentences);
        }
        return weighed;
    }

    /** The sentences of the wishes: all but those of danger, which has a model of its own. */
    static List<Sentence> wishes() {
        return all().stream()
                .filter(sentence -> !sentence.label().equals(DANGER))
                .toList();
    }

    /** The same, where a wish of few sentences comes twice, lest every doubt become a complaint or off topic. */
    static List<Sentence> wishesWeighed() {
        List<Sentence> weighed = new ArrayList<>(wishes());
        wishes().stream().filter(sentence -> !MANY.contains(sentence.label())).forEach(weighed::add);
        return weighed;
    }

    static String resource(Intent intent) {
        return "/intents/sentences/" + intent.label() + ".txt";
    }

    private static List<Sentence> read(String resource, String label) {
        return Lines.numbered(resource).stream()
                .map(line -> new Sentence(line.text().strip(), label, resource.substring(1) + " line " + line.number()))
                .toList();
    }

    /**
     * What is wrong with sentences: written twice, with two labels for the same words, without a word, with a tab,
     * longer than a message, or under a label that is none. Each fault names file and line.
     */
    public static List<String> faults(List<Sentence> sentences) {
        Map<String, Sentence> seen = new HashMap<>();
        Set<String> written = new HashSet<>();
        List<String> faults = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Message message = Message.read(sentence.text());
            String words = String.join(" ", message.words()) + (message.text().endsWith("?") ? "?" : "");
            Sentence before = seen.putIfAbsent(words, sentence);
            boolean twice = !written.add(message.text());
            if (message.words().isEmpty()
                    || sentence.text().indexOf('\t') >= 0
                    || sentence.text().length() > LONGEST) {
                faults.add(sentence.source() + ": no sentence of at most " + LONGEST + " characters without tabs");
            } else if (!LABELS.contains(sentence.label())) {
                faults.add(sentence.source() + ": \"" + sentence.label() + "\" is no intent");
            } else if (before != null && (twice || !before.label().equals(sentence.label()))) {
                faults.add(sentence.source() + ": \"" + words + "\" is " + sentence.label() + " here but "
                        + before.label() + " in " + before.source());
            }
        }
        return faults;
    }
}
