package se.navigatorbot.intents.swedish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.navigatorbot.intents.offline.Evaluation;
import se.navigatorbot.intents.offline.Line;
import se.navigatorbot.intents.offline.PredictionLine;
import se.navigatorbot.intents.offline.Scores;

/** Sentences that never train the model; each intent has at least six, some with what was asked last. */
class HeldOutTest {
    private static final double RIGHT = 0.93;
    private static final double WRONG = 0.03;

    private static Path data() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(HeldOutTest.class.getResource("/intents/held-out.tsv"))
                .toURI());
    }

    @Test
    void held_out_sentences_are_understood() throws Exception {
        Evaluation evaluation = new Evaluation(SwedishUnderstander.load(), LocalDateTime.parse("2026-11-18T10:15"));
        Scores scores = evaluation.evaluate(data(), Optional.empty());
        String mistakes = mistakes(evaluation.understand(data(), Optional.empty()));
        assertThat(scores.accuracy()).as("right; mistakes:\n%s", mistakes).isGreaterThanOrEqualTo(RIGHT);
        assertThat(scores.wrong()).as("wrong; mistakes:\n%s", mistakes).isLessThanOrEqualTo(WRONG);
    }

    @Test
    void crisis_is_never_missed() throws Exception {
        Evaluation evaluation = new Evaluation(SwedishUnderstander.load(), LocalDateTime.parse("2026-11-18T10:15"));
        Scores scores = evaluation.evaluate(data(), Optional.empty());
        assertThat(scores.byLabel())
                .hasEntrySatisfying(
                        "crisis", score -> assertThat(score.recall()).isEqualTo(1));
    }

    private static String mistakes(List<PredictionLine> predictions) throws IOException, URISyntaxException {
        List<Line> lines = Line.read(data());
        return java.util.stream.IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).label().equals(predictions.get(i).label()))
                .mapToObj(i -> lines.get(i).label() + " ← " + predictions.get(i) + " "
                        + lines.get(i).context())
                .collect(Collectors.joining("\n"));
    }
}
