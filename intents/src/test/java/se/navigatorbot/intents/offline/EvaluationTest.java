package se.navigatorbot.intents.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.intents.Context;
import se.navigatorbot.intents.swedish.SwedishUnderstander;

class EvaluationTest {
    private static final LocalDateTime WEDNESDAY = LocalDateTime.parse("2026-11-18T10:15");

    private final SwedishUnderstander understander = SwedishUnderstander.load();
    private final Evaluation evaluation = new Evaluation(understander, WEDNESDAY);

    @TempDir
    private Path folder;

    @Test
    void a_predictions_file_has_one_line_per_line() throws IOException {
        Path data = file(
                "öppet på fredag?",
                "kan inte\t\tappointment_reminder",
                "STOPP TIDER",
                "imorgon kl 9\t\task_time\t2026-12-30T12:00");
        Path out = folder.resolve("out.tsv");
        evaluation.understand(data, Optional.of(out));
        assertThat(Files.readAllLines(out))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("öppet på fredag?\topening_hours\t")
                                .endsWith("\tdate=2026-11-20"),
                        second -> assertThat(second).startsWith("kan inte\tappointment_cancel\t"),
                        third -> assertThat(third).isEqualTo("STOPP TIDER\topt_out\t1.000\tsubject=tider"),
                        last -> assertThat(last)
                                .isEqualTo("imorgon kl 9\tappointment_book\t1.000\tdatetime=2026-12-31T09:00"));
    }

    @Test
    void places_of_placements_are_municipalities() throws IOException {
        Path data = file("finns det praktik inom vård i mörrum eller rby");
        assertThat(evaluation.understand(data, Optional.empty()))
                .extracting(PredictionLine::slots)
                .containsExactly("municipality=karlshamn,ronneby;branch=vård");
    }

    @Test
    void unclear_is_refused_and_never_right() {
        Line greeting = new Line("hej", "greet", Context.NONE, Optional.empty());
        Scores scores = Scores.of(
                List.of(greeting, greeting, greeting),
                List.of(
                        new PredictionLine("hej", "greet", 1, ""),
                        new PredictionLine("hej", "unclear", 0.2, ""),
                        new PredictionLine("hej", "thanks", 0.9, "")));
        assertThat(scores.accuracy()).isEqualTo(1 / 3.0);
        assertThat(scores.wrong()).isEqualTo(1 / 3.0);
        assertThat(scores.mistakes()).containsEntry("greet → thanks", 1).containsEntry("greet → unclear", 1);
    }

    @Test
    void confidence_is_compared_with_what_was_right() {
        Line greeting = new Line("hej", "greet", Context.NONE, Optional.empty());
        Scores scores = Scores.of(
                List.of(greeting, greeting, greeting, greeting),
                List.of(
                        new PredictionLine("hej", "greet", 0.85, ""),
                        new PredictionLine("hej", "thanks", 0.85, ""),
                        new PredictionLine("hej", "greet", 1, ""),
                        new PredictionLine("hej", "unclear", 0.2, "")));
        assertThat(scores.coverage()).isEqualTo(0.75);
        assertThat(scores.calibration().bins())
                .containsExactly(new Calibration.Bin(0.8, 2, 0.85, 0.5), new Calibration.Bin(0.9, 1, 1, 1));
        assertThat(scores.calibration().error()).isCloseTo(0.7 / 3, within(1e-9));
    }

    @Test
    void another_vocabulary_is_trained_and_measured_without_our_rules() throws IOException {
        Path train = file("stopp\tpause", "stopp nu\tpause", "spela låten\tplay", "spela en låt\tplay");
        Path data = folder.resolve("test.tsv");
        Files.write(data, List.of("stopp\tpause", "spela\tplay"));
        assertThat(Evaluation.evaluateTrained(data, train, Optional.empty()).accuracy())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"spela, no intent", "'\tplay', no text", "'spela\t\tevent_list', no intent"})
    void a_line_to_train_on_that_is_wrong_is_told_with_its_number(String line, String reason) throws IOException {
        Path train = file("stopp\tpause", "", line);
        assertThatThrownBy(() -> Evaluation.evaluateTrained(train, train, Optional.empty()))
                .isInstanceOf(IOException.class)
                .hasMessage(train + " line 3: " + reason);
    }

    @Test
    void what_can_never_be_right_is_told() throws IOException {
        Path train = file("stopp\tpause", "spela låten\tplay");
        Path data = folder.resolve("test.tsv");
        Files.write(data, List.of("stopp\tpause", "spola\trewind"));
        assertThat(Evaluation.evaluateTrained(data, train, Optional.empty()).unknown())
                .containsExactly("rewind");
        assertThat(evaluation
                        .evaluate(file("hej\tgreet", "hej\thälsning"), Optional.empty())
                        .unknown())
                .containsExactly("hälsning");
    }

    @Test
    void alternatives_of_different_kinds_each_have_their_key() throws IOException {
        Path data = file("kan vi ta mötet på fredag kl 9 eller nästa vecka istället");
        assertThat(evaluation.understand(data, Optional.empty()))
                .extracting(PredictionLine::slots)
                .containsExactly("datetime=2026-11-20T09:00;interval=2026-11-23/2026-11-30");
    }

    @Test
    void a_line_with_a_broken_time_is_told_with_its_number() throws IOException {
        Path data = file("hej\tgreet", "hej\tgreet\t\tigår");
        assertThatThrownBy(() -> evaluation.understand(data, Optional.empty()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void an_explanation_says_what_each_word_is_worth() {
        Explanation explanation = Explanation.of("när öppnar ni", Context.NONE, WEDNESDAY, understander);
        assertThat(explanation.understanding().intent().label()).isEqualTo("opening_hours");
        assertThat(explanation.influences())
                .extracting(Explanation.Influence::word)
                .containsExactly("när", "öppnar", "ni");
    }

    private Path file(String... lines) throws IOException {
        return Files.write(folder.resolve("data.tsv"), List.of(lines));
    }
}
