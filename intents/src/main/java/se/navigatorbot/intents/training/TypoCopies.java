package se.navigatorbot.intents.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import se.navigatorbot.intents.reading.CleanText;

/**
 * Copies of sentences as a hurried thumb writes them, so that the model has met misspelling; and as they are spoken
 * ("de e", "ja ska me"), so that it is no sign of any intent to write as one speaks. Same seed, same copies.
 */
final class TypoCopies {
    private static final String NEIGHBOURS = "qwertyuiopåasdfghjklöäzxcvbnm";
    private static final int SHORTEST_WORD = 4;

    /** One word of so many that are spoken otherwise is written so. */
    private static final int SPOKEN_OF = 3;

    private static final Map<String, String> SPOKEN = Map.ofEntries(
            Map.entry("jag", "ja"),
            Map.entry("det", "de"),
            Map.entry("med", "me"),
            Map.entry("och", "å"),
            Map.entry("att", "å"),
            Map.entry("vad", "va"),
            Map.entry("var", "va"),
            Map.entry("mig", "mej"),
            Map.entry("dig", "dej"),
            Map.entry("sig", "sej"),
            Map.entry("inte", "ente"),
            Map.entry("till", "ti"),
            Map.entry("dem", "dom"),
            Map.entry("säger", "säjer"),
            Map.entry("morgon", "morron"),
            Map.entry("något", "nått"),
            Map.entry("någon", "nån"),
            Map.entry("några", "nåra"),
            Map.entry("sedan", "sen"),
            Map.entry("ert", "erat"));

    private final Random random;

    TypoCopies(long seed) {
        this.random = new Random(seed);
    }

    List<Sentence> of(List<Sentence> sentences) {
        List<Sentence> copies = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            copies.add(new Sentence(misspelt(CleanText.of(sentence.text())), sentence.label()));
        }
        return copies;
    }

    private String misspelt(String text) {
        String[] words = text.split(" ");
        for (int at = 0; at < words.length; at++) {
            String spoken = SPOKEN.get(words[at]);
            words[at] = spoken == null || random.nextInt(SPOKEN_OF) > 0 ? words[at] : spoken;
        }
        int hits = words.length < 6 ? 1 : 2;
        for (int hit = 0; hit < hits; hit++) {
            int at = random.nextInt(words.length);
            words[at] = words[at].length() < SHORTEST_WORD ? words[at] : slip(words[at]);
        }
        String joined = String.join(" ", words);
        return random.nextInt(10) < 5 ? CleanText.fold(joined) : joined;
    }

    private String slip(String word) {
        int at = 1 + random.nextInt(word.length() - 2);
        char letter = word.charAt(at);
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word.charAt(at + 1) + letter + word.substring(at + 2);
            case 2 -> word.substring(0, at) + letter + word.substring(at);
            default -> word.substring(0, at) + neighbour(letter) + word.substring(at + 1);
        };
    }

    private char neighbour(char letter) {
        int at = NEIGHBOURS.indexOf(letter);
        return at < 0 ? letter : NEIGHBOURS.charAt((at + 1) % NEIGHBOURS.length());
    }
}
