package se.navigatorbot.admin.commands;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import se.navigatorbot.admin.fault.BadInput;
import se.navigatorbot.admin.screen.Column;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.intents.Context;
import se.navigatorbot.intents.offline.Evaluation;
import se.navigatorbot.intents.offline.Explanation;
import se.navigatorbot.intents.offline.Explanation.Influence;
import se.navigatorbot.intents.offline.PredictionLine;
import se.navigatorbot.intents.offline.Scores;
import se.navigatorbot.intents.offline.Scores.LabelScore;
import se.navigatorbot.intents.swedish.SwedishUnderstander;

/** How the bot understands, measured and explained on this machine without a server. */
final class IntentsCommands {

    private static final String GROUP = "Språk";
    private static final String DATA = "fil med text, avsikt, sammanhang och tid, tab emellan";
    private static final String PREDICTIONS = "fil att skriva svaren i";

    private static final List<Column<Map.Entry<String, LabelScore>>> SCORES = List.of(
            new Column<>("Avsikt", "intent", Map.Entry::getKey),
            new Column<>("Rader", "lines", score -> score.getValue().lines()),
            new Column<>(
                    "Precision", "precision", score -> share(score.getValue().precision())),
            new Column<>("Täckning", "recall", score -> share(score.getValue().recall())));

    private static final List<Column<PredictionLine>> LINES = List.of(
            new Column<>("Avsikt", "intent", PredictionLine::label),
            new Column<>("Säkerhet", "confidence", line -> share(line.confidence())),
            new Column<>("Uppgifter", "slots", PredictionLine::slots),
            new Column<>("Text", "text", PredictionLine::text));

    private static final List<Column<Influence>> INFLUENCES = List.of(
            new Column<>("Utan ordet", "word", Influence::word),
            new Column<>("Avsikt", "intent", Influence::intentWithout),
            new Column<>("Säkerhet", "confidence", influence -> share(influence.confidenceWithout())));

    private final Screen screen;
    private final Clock clock;

    IntentsCommands(Screen screen, Clock clock) {
        this.screen = screen;
        this.clock = clock;
    }

    /** Reads or writes files. */
    private interface Work<T> {
        T done() throws IOException;
    }

    @Command(
            name = "intents evaluate",
            group = GROUP,
            description = "Mäter hur väl boten förstår en fil med meningar.",
            help = "intents evaluate --data test.tsv --predictions svar.tsv")
    void evaluate(
            @Option(longName = "data", required = true, description = DATA) Path data,
            @Option(longName = "train", description = "träna på den här filen i stället för botens modell") @Nullable
                    Path train,
            @Option(longName = "predictions", description = PREDICTIONS) @Nullable Path predictions) {
        Optional<Path> out = Optional.ofNullable(predictions);
        Scores scores = withFiles(() ->
                train == null ? evaluation(null).evaluate(data, out) : Evaluation.evaluateTrained(data, train, out));
        if (!screen.forPeople()) {
            screen.did("", scores);
            return;
        }
        screen.rows(List.copyOf(scores.byLabel().entrySet()), SCORES, "Ingen rad i filen har en avsikt.");
        screen.say("");
        screen.say(scores.lines() + " rader: rätt " + share(scores.accuracy()) + ", fel svar " + share(scores.wrong())
                + ", besvarade " + share(scores.coverage()) + ", makro-F1 " + share(scores.macroF1()));
        if (!scores.unknown().isEmpty()) {
            screen.say("Avsikter i filen som ingen lärt ut, aldrig rätt: " + String.join(", ", scores.unknown()));
        }
        screen.say("Säkerhet: i snitt " + share(scores.calibration().error()) + " ifrån andelen rätt");
        scores.calibration()
                .bins()
                .forEach(bin -> screen.say("  säker till " + share(bin.confidence()) + ": rätt " + share(bin.right())
                        + " av " + bin.lines()));
        scores.mistakes().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(10)
                .forEach(mistake -> screen.say("  " + mistake.getValue() + " × " + mistake.getKey()));
    }

    @Command(
            name = "intents understand",
            group = GROUP,
            description = "Läser en fil med meningar och skriver hur de förstås.",
            help = "intents understand --data fragor.tsv --now 2026-11-21T12:00 --predictions svar.tsv")
    void understand(
            @Option(longName = "data", required = true, description = DATA) Path data,
            @Option(longName = "now", description = "tiden för rader utan egen; annars nu") @Nullable LocalDateTime now,
            @Option(longName = "predictions", description = PREDICTIONS + "; annars visas de") @Nullable
                    Path predictions) {
        List<PredictionLine> lines =
                withFiles(() -> evaluation(now).understand(data, Optional.ofNullable(predictions)));
        if (predictions == null) {
            screen.rows(lines, LINES, "Filen är tom.");
        } else {
            screen.say(lines.size() + " rader lästa. Svaren står i " + predictions + ".");
        }
    }

    @Command(
            name = "intents explain",
            group = GROUP,
            description = "Visar hur en mening förstås och vad varje ord betyder för det.",
            help = "intents explain \"kan inte på torsdag\" --context appointment_reminder")
    void explain(
            @Argument(index = 0, description = "mening inom citattecken") String text,
            @Option(longName = "context", description = "vad boten frågade nyss") String context,
            @Option(longName = "now", description = "när det skrevs; annars nu") @Nullable LocalDateTime now) {
        Explanation why = Explanation.of(text, Context.parse(context), time(now), SwedishUnderstander.load());
        if (!screen.forPeople()) {
            screen.rows(why.influences(), INFLUENCES, "");
            return;
        }
        screen.say(why.understanding().intent().label() + " "
                + share(why.understanding().confidence()) + " ("
                + why.understanding().reason() + ")");
        why.understanding().nearest().ifPresent(nearest -> screen.say("närmast: " + nearest.label()));
        screen.say(why.slots().isEmpty() ? "inga uppgifter" : why.slots());
        screen.say("");
        screen.rows(why.influences(), INFLUENCES, "Inga ord.");
    }

    private Evaluation evaluation(@Nullable LocalDateTime now) {
        return new Evaluation(SwedishUnderstander.load(), time(now));
    }

    private LocalDateTime time(@Nullable LocalDateTime now) {
        return now == null ? LocalDateTime.now(clock) : now;
    }

    private static <T> T withFiles(Work<T> work) {
        try {
            return work.done();
        } catch (NoSuchFileException e) {
            throw new BadInput("Filen " + e.getFile() + " finns inte. Inget är gjort.");
        } catch (IOException e) {
            throw new BadInput(
                    e.getCause() instanceof DateTimeParseException
                            ? "Fjärde kolumnen är på någon rad ingen tid som 2026-11-26T13:00. Inget är gjort."
                            : "En av filerna går inte att läsa eller skriva. De ska vara text i UTF-8.");
        }
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
