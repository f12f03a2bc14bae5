package se.navigatorbot.intents.swedish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.navigatorbot.intents.Context;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Utterance;
import se.navigatorbot.intents.reading.CleanText;
import se.navigatorbot.intents.reading.Lines;

/** Messages as they come in from the street: what is right, what is wrong, what is refused, and what slips cost. */
class StreetTest {
    private static final SwedishUnderstander UNDERSTANDER = SwedishUnderstander.load();

    private static Intent read(String text, String context) {
        LocalDateTime wednesday = LocalDateTime.parse("2026-11-18T10:15");
        return UNDERSTANDER
                .understand(new Utterance(text, Context.parse(context), wednesday))
                .intent();
    }

    private static List<String> mistakes(UnaryOperator<String> writing) {
        return Lines.of("/intents/street.tsv").stream()
                .map(line -> line.split("\t", -1))
                .map(columns -> {
                    Intent given = read(writing.apply(columns[0]), columns[2]);
                    return given.label().equals(columns[1]) ? "" : given.label() + ": " + columns[0];
                })
                .filter(mistake -> !mistake.isEmpty())
                .toList();
    }

    private static int lines() {
        return Lines.of("/intents/street.tsv").size();
    }

    @Test
    void nine_of_ten_are_right_and_hardly_any_is_answered_wrongly() {
        List<String> mistakes = mistakes(text -> text);
        assertThat(mistakes).hasSizeLessThanOrEqualTo(lines() * 10 / 100);
        assertThat(mistakes)
                .filteredOn(mistake -> !mistake.startsWith("unclear"))
                .hasSizeLessThanOrEqualTo(lines() * 4 / 100);
    }

    @Test
    void dots_left_out_and_a_slip_in_every_sixth_word_cost_little() {
        Random random = new Random(3);
        int clean = mistakes(text -> text).size();
        assertThat(mistakes(text -> CleanText.fold(slipped(text, random))))
                .hasSizeLessThanOrEqualTo(clean + lines() * 5 / 100);
    }

    @Test
    void what_the_bot_does_not_do_is_refused() {
        List<String> others = Lines.of("/intents/off-topic.tsv");
        assertThat(others)
                .filteredOn(text -> read(text, "") != Intent.OUT_OF_SCOPE && read(text, "") != Intent.UNCLEAR)
                .hasSizeLessThanOrEqualTo(others.size() * 12 / 100);
    }

    private static String slipped(String text, Random random) {
        String[] words = text.split(" ");
        for (int at = random.nextInt(Math.min(6, words.length)); at < words.length; at += 6) {
            words[at] = words[at].length() < 4 ? words[at] : slip(words[at], random);
        }
        return String.join(" ", words);
    }

    private static String slip(String word, Random random) {
        int at = random.nextInt(word.length() - 1);
        char other = (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
            default -> word.substring(0, at) + other + word.substring(at);
        };
    }
}
