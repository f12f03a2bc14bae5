package se.navigatorbot.intents.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.reading.CleanText;
import se.navigatorbot.intents.reading.Lines;

class SentencesTest {
    private static final int FEWEST = 60;
    private static final int FEWEST_HELD_OUT = 6;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNCLEAR")
    void every_intent_has_enough_sentences(Intent intent) {
        assertThat(Sentences.of(intent)).hasSizeGreaterThanOrEqualTo(FEWEST);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNCLEAR")
    void every_intent_is_measured_by_sentences_of_its_own(Intent intent) {
        long lines = Lines.of("/intents/held-out.tsv").stream()
                .filter(line -> line.split("\t")[1].equals(intent.label()))
                .count();
        assertThat(lines).isGreaterThanOrEqualTo(FEWEST_HELD_OUT);
    }

    @Test
    void out_of_scope_has_many_more() {
        assertThat(Sentences.of(Intent.OUT_OF_SCOPE)).hasSizeGreaterThanOrEqualTo(120);
    }

    @Test
    void no_sentence_stands_twice_or_under_two_intents() {
        assertThat(Sentences.faults(Sentences.all())).isEmpty();
        assertThat(Sentences.faults(Sentences.danger())).isEmpty();
    }

    @Test
    void a_line_that_is_wrong_is_refused_with_file_line_and_reason() {
        List<Sentence> sentences = List.of(
                new Sentence("Hej!", "greet", "greet.txt line 3"),
                new Sentence("hej", "thanks", "thanks.txt line 7"),
                new Sentence("...", "thanks", "thanks.txt line 8"),
                new Sentence("tack\tgreet", "thanks", "thanks.txt line 9"));
        assertThat(Sentences.faults(sentences))
                .containsExactly(
                        "thanks.txt line 7: \"hej\" is thanks here but greet in greet.txt line 3",
                        "thanks.txt line 8: no sentence of at most 400 characters without tabs",
                        "thanks.txt line 9: no sentence of at most 400 characters without tabs");
    }

    @Test
    void every_sentence_knows_where_it_stands() {
        assertThat(Sentences.of(Intent.GREET).get(0).source()).isEqualTo("intents/sentences/greet.txt line 1");
    }

    @Test
    void what_was_kept_of_the_blind_rounds_never_trains() {
        List<String> trained = Sentences.danger().stream()
                .map(sentence -> CleanText.of(sentence.text()))
                .toList();
        assertThat(Lines.of("/intents/danger-blind.tsv"))
                .extracting(line -> CleanText.of(line.split("\t")[0]))
                .doesNotContainAnyElementsOf(trained);
    }

    @Test
    void longer_held_out_sentences_never_train() {
        List<String> trained = Sentences.all().stream()
                .map(sentence -> CleanText.of(sentence.text()))
                .toList();
        assertThat(Lines.of("/intents/held-out.tsv"))
                .extracting(line -> CleanText.of(line.split("\t")[0]))
                .filteredOn(text -> text.split(" ").length > 4)
                .doesNotContainAnyElementsOf(trained);
    }
}
