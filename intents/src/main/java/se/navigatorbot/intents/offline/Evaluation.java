package se.navigatorbot.intents.offline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Understander;
import se.navigatorbot.intents.Utterance;
import se.navigatorbot.intents.model.PackedModel;
import se.navigatorbot.intents.model.Prediction;
import se.navigatorbot.intents.reading.Message;
import se.navigatorbot.intents.training.Sentence;
import se.navigatorbot.intents.training.Trainer;

/** The offline tools: predictions and scores for files of sentences. */
public final class Evaluation {
    private static final Set<String> OURS =
            Stream.of(Intent.values()).map(Intent::label).collect(Collectors.toUnmodifiableSet());

    private final Understander understander;
    private final LocalDateTime now;

    /** @param now the time of lines that do not tell theirs */
    public Evaluation(Understander understander, LocalDateTime now) {
        this.understander = understander;
        this.now = now;
    }

    /**
     * Understands every line.
     *
     * @param predictions where to write one line for each, if anywhere
     * @throws IOException when a file cannot be read or written
     */
    public List<PredictionLine> understand(Path data, Optional<Path> predictions) throws IOException {
        List<PredictionLine> read = Line.read(data).stream().map(this::predict).toList();
        write(read, predictions);
        return read;
    }

    /** Understands every line and compares with the labels. */
    public Scores evaluate(Path data, Optional<Path> predictions) throws IOException {
        return evaluate(data, predictions, this::predict).knowing(OURS);
    }

    /**
     * Trains a model of another vocabulary and measures it. Labels are plain strings and no rules of our own apply.
     *
     * @param train a data file whose labels are all told
     * @throws IOException when a file cannot be read or written, or a line to train on has no text or no intent, with
     *     file and line
     */
    public static Scores evaluateTrained(Path data, Path train, Optional<Path> predictions) throws IOException {
        PackedModel model = Trainer.forEvaluation().train(sentences(train));
        return evaluate(data, predictions, line -> predict(model, line)).knowing(Set.copyOf(model.labels()));
    }

    private static List<Sentence> sentences(Path train) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        int number = 0;
        for (Line line : Line.read(train)) {
            number++;
            boolean empty = line.text().isBlank();
            if (empty && line.label().isEmpty()) {
                continue;
            }
            if (empty || line.label().isEmpty()) {
                throw new IOException(train + " line " + number + ": no " + (empty ? "text" : "intent"));
            }
            sentences.add(new Sentence(line.text(), line.label()));
        }
        return sentences;
    }

    private static Scores evaluate(Path data, Optional<Path> predictions, Function<Line, PredictionLine> predict)
            throws IOException {
        List<Line> lines = Line.read(data);
        List<PredictionLine> read = lines.stream().map(predict).toList();
        write(read, predictions);
        return Scores.of(lines, read);
    }

    private PredictionLine predict(Line line) {
        Utterance utterance =
                new Utterance(line.text(), line.context(), line.now().orElse(now));
        return PredictionLine.of(line.text(), understander.understand(utterance));
    }

    private static PredictionLine predict(PackedModel model, Line line) {
        Prediction prediction = model.predict(Message.read(line.text()).words());
        int best = prediction.best();
        return new PredictionLine(line.text(), prediction.label(best), prediction.probability(best), "");
    }

    private static void write(List<PredictionLine> predictions, Optional<Path> file) throws IOException {
        if (file.isPresent()) {
            List<String> rows =
                    predictions.stream().map(PredictionLine::toString).toList();
            Files.write(file.get(), rows, StandardCharsets.UTF_8);
        }
    }
}
