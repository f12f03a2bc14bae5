package se.navigatorbot.intents.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words as they were meant. */
class VocabularyTest {
    private final Vocabulary vocabulary = new Vocabulary(List.of(
            "jag",
            "inte",
            "kan",
            "på",
            "komma",
            "idag",
            "i",
            "praktik",
            "praktiken",
            "möte",
            "mötet",
            "orkar",
            "hjälp"));

    @ParameterizedTest
    @CsvSource({
        "jag orkr inte, jag orkar inte",
        "motet, mötet",
        "jag vill på prak tik, jag vill på praktik",
        "kaninte komma, kan inte komma",
        "jagkaninteidag, jag kan inte idag",
        "kanintekommaimötet, kan inte komma i mötet",
        "hj älp, hjälp",
        "xyzzyqwert jag, xyzzyqwert jag",
        "jag kan inte, jag kan inte"
    })
    void slips_words_apart_and_words_run_together(String written, String meant) {
        assertThat(vocabulary.repaired(List.of(written.split(" ")))).containsExactly(meant.split(" "));
    }

    @Test
    void what_is_known_is_the_same_list() {
        List<String> known = List.of("jag", "kan", "inte");
        assertThat(vocabulary.repaired(known)).isSameAs(known);
    }

    @Test
    void a_word_without_end_stays_as_it_is() {
        String endless = "kaninte".repeat(5_000);
        assertThat(vocabulary.repaired(List.of(endless))).containsExactly(endless);
    }
}
