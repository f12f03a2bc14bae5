package se.navigatorbot.intents.swedish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceReaderTest {
    private static final List<String> TOWNS = List.of("Karlskrona", "Ronneby", "Karlshamn");
    private static final List<String> TIMES = List.of("Tis 24 nov kl 10", "Ons 25 nov kl 13", "Tors 26 nov kl 10");

    @ParameterizedTest
    @CsvSource({
        "2, 1",
        "2., 1",
        "två, 1",
        "nr 2, 1",
        "Nummer två, 1",
        "tvåan, 1",
        "den andra, 1",
        "jag tar tvåan, 1",
        "ettan tack, 0",
        "3:an, 2",
        "den sista, 2",
        "ronneby, 1",
        "Ronnby, 1",
        "i Ronneby, 1",
        "RONNEBY!!, 1",
        "karlshamn, 2",
        "karlskorna, 0"
    })
    void numbers_pointers_labels_and_near_misses(String answer, int index) {
        assertThat(ChoiceReader.read(answer, TOWNS)).hasValue(index);
    }

    @ParameterizedTest
    @ValueSource(strings = {"karls", "4", "0", "alla", "nej", "", "1 och 2", "hej hej", "kl 2"})
    void what_names_none_or_several_is_no_choice(String answer) {
        assertThat(ChoiceReader.read(answer, TOWNS)).isEmpty();
    }

    @Test
    void a_word_that_only_one_label_has_is_enough() {
        assertThat(ChoiceReader.read("ons", TIMES)).hasValue(1);
        assertThat(ChoiceReader.read("ta den på ons", TIMES)).hasValue(1);
    }

    @Test
    void spoken_yes_is_the_label_yes() {
        assertThat(ChoiceReader.read("japp", List.of("Ja", "Nej"))).hasValue(0);
    }
}
