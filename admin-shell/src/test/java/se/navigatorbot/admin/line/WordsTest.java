package se.navigatorbot.admin.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.navigatorbot.admin.fault.BadInput;

class WordsTest {

    static Stream<Arguments> lines() {
        return Stream.of(
                Arguments.of("event list", List.of("event", "list")),
                Arguments.of("  event   list  ", List.of("event", "list")),
                Arguments.of("--text \"Hej på er\"", List.of("--text", "Hej på er")),
                Arguments.of("--text 'Hej på er'", List.of("--text", "Hej på er")),
                Arguments.of("--text=\"Hej på er\"", List.of("--text=Hej på er")),
                Arguments.of("--text \"Sara's kurs\"", List.of("--text", "Sara's kurs")),
                Arguments.of("--text \"säg \\\"hej\\\"\"", List.of("--text", "säg \"hej\"")),
                Arguments.of("--title \"\"", List.of("--title", "")),
                Arguments.of("C:\\mapp\\fil", List.of("C:\\mapp\\fil")),
                Arguments.of("ta!! 50%", List.of("ta!!", "50%")),
                Arguments.of("", List.of()));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void quotesKeepBlanksTogether(String line, List<String> words) {
        assertThat(Words.of(line)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--text \"Hej", "--text 'Hej", "\"", "a 'b\" c"})
    void anOpenQuoteIsToldInSwedish(String line) {
        assertThatThrownBy(() -> Words.of(line))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("stängs aldrig")
                .hasMessageContaining("Inget är gjort");
    }

    @Test
    void swedishNamesNameTheSameCommands() {
        assertThat(SwedishNames.inEnglish(List.of("utskick", "skicka", "b1")))
                .containsExactly("broadcast", "send", "b1");
        assertThat(SwedishNames.inEnglish(List.of("Öppettider", "visa"))).containsExactly("hours", "show");
        assertThat(SwedishNames.inEnglish(List.of("event", "add", "lista"))).containsExactly("event", "add", "lista");
        assertThat(SwedishNames.leaves(List.of("avsluta"))).isTrue();
        assertThat(SwedishNames.leaves(List.of("event"))).isFalse();
    }
}
