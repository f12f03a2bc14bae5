package se.navigatorbot.intents.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.reading.Lines;
import se.navigatorbot.intents.reading.Message;

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
    void what_staff_have_reviewed_trains_in_the_form_of_the_export() {
        List<Sentence> sentences = List.of(
                Sentences.reviewed("får man ta med hund\tadaptation_need", "reviewed.tsv line 2"),
                Sentences.reviewed("får man ta med katt\tanpassning", "reviewed.tsv line 3"),
                Sentences.reviewed("får man ta med fika", "reviewed.tsv line 4"));
        assertThat(sentences.get(0).label()).isEqualTo("adaptation_need");
        assertThat(Sentences.faults(sentences))
                .containsExactly(
                        "reviewed.tsv line 3: \"anpassning\" is no intent", "reviewed.tsv line 4: \"\" is no intent");
    }

    @Test
    void every_sentence_knows_where_it_stands() {
        assertThat(Sentences.of(Intent.GREET).get(0).source()).isEqualTo("intents/sentences/greet.txt line 1");
    }

    /** Compared by their words in normal form, so that a mark, a dot, shorthand or an emoji makes no other sentence. */
    @ParameterizedTest
    @ValueSource(strings = {"street", "off-topic", "held-out", "danger", "danger-blind", "crisis-families"})
    void no_line_that_gates_the_build_trains(String file) {
        Map<String, Sentence> trained = new HashMap<>();
        Sentences.all().forEach(sentence -> trained.put(words(sentence.text()), sentence));
        Sentences.danger().forEach(sentence -> trained.put(words(sentence.text()), sentence));
        assertThat(Lines.of("/intents/" + file + ".tsv"))
                .map(line -> trained.get(words(line.split("\t")[0])))
                .filteredOn(Objects::nonNull)
                .isEmpty();
    }

    private static String words(String text) {
        List<String> words = Message.read(text).folded();
        List<String> spoken = words.stream()
                .filter(word -> Character.isLetterOrDigit(word.codePointAt(0)))
                .toList();
        return String.join(" ", spoken.isEmpty() ? words : spoken);
    }
}
