package se.navigatorbot.intents.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptsTest {
    private static final Concepts DANGER = Concepts.ofDanger();

    @ParameterizedTest
    @CsvSource({"pappa, farsan", "slog, puckla", "tabletter, alvedon", "styvpappa, styvfar", "kniv, yxan"})
    void words_that_mean_much_the_same_share_a_concept(String one, String other) {
        assertThat(DANGER.of(one)).containsAnyOf(DANGER.of(other));
    }

    @Test
    void dots_and_rings_say_nothing() {
        assertThat(DANGER.of("rädd")).isNotEmpty().isEqualTo(DANGER.of("radd"));
    }

    @Test
    void an_exact_word_outranks_a_beginning_and_the_longest_beginning_a_shorter() {
        assertThat(DANGER.of("liv")).doesNotContain(DANGER.of("yxan"));
        assertThat(DANGER.of("plastpappa")).isEqualTo(DANGER.of("plasten"));
        assertThat(DANGER.of("plan")).isNotEqualTo(DANGER.of("plastpappa"));
    }

    @Test
    void a_word_of_several_concepts_has_them_all_and_each_once() {
        assertThat(DANGER.of("natt")).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    }

    @Test
    void what_means_nothing_of_the_kind_has_none() {
        assertThat(DANGER.of("xyzzy")).isEmpty();
        assertThat(DANGER.of("qq")).isEmpty();
        assertThat(DANGER.of("")).isEmpty();
    }

    @Test
    void wishes_have_meanings_of_their_own() {
        assertThat(Concepts.ofWishes().of("lagret"))
                .containsAnyOf(Concepts.ofWishes().of("macken"));
    }
}
