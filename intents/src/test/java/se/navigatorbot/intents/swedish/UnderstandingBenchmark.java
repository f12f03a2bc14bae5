package se.navigatorbot.intents.swedish;

import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.navigatorbot.intents.Context;
import se.navigatorbot.intents.Understanding;
import se.navigatorbot.intents.Utterance;
import se.navigatorbot.intents.model.Features;
import se.navigatorbot.intents.model.ModelResource;
import se.navigatorbot.intents.model.PackedModel;
import se.navigatorbot.intents.model.Prediction;
import se.navigatorbot.intents.reading.Lines;
import se.navigatorbot.intents.reading.Message;
import se.navigatorbot.intents.rules.CrisisRules;

/** The time that one message takes, on the held-out sentences in turn. Run by hand; the README has the command. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class UnderstandingBenchmark {
    private final SwedishUnderstander understander = SwedishUnderstander.load();
    private final CrisisRules crisis = CrisisRules.standard();
    private final PackedModel wishes = ModelResource.load(ModelResource.WISHES).orElseThrow();
    private final List<Utterance> utterances = Lines.of("/intents/held-out.tsv").stream()
            .map(line -> line.split("\t", -1))
            .map(columns -> new Utterance(columns[0], Context.parse(columns[2]), now()))
            .toList();
    private int next;

    private static LocalDateTime now() {
        return LocalDateTime.parse("2026-11-18T10:15");
    }

    private Utterance next() {
        next = next + 1 == utterances.size() ? 0 : next + 1;
        return utterances.get(next);
    }

    /** Everything: normal form, crisis, keywords, slots, times, the model. */
    @Benchmark
    public Understanding understanding() {
        return understander.understand(next());
    }

    /** The wish alone, as other systems of the kind tell it: words, slips repaired, likelihoods. */
    @Benchmark
    public Prediction intentAlone() {
        List<String> words = wishes.repaired(Message.read(next().text()).words());
        return wishes.predict(Features.of(words).withWishes(words));
    }

    /** The words alone, for comparison. */
    @Benchmark
    public Message reading() {
        return Message.read(next().text());
    }

    /** Danger alone, as when the bot itself cannot answer. */
    @Benchmark
    public Object crisisWords() {
        return crisis.level(next().text());
    }

    /** A message of ten thousand characters. */
    @Benchmark
    public Understanding endlessMessage() {
        return understander.understand(new Utterance(LONG, Context.NONE, now()));
    }

    private static final String LONG =
            "hej jag undrar om praktik i ronneby på fredag kl 14 ".repeat(200).substring(0, 10_000);

    /** Loading the model and the tables. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(5)
    public SwedishUnderstander loading() {
        return SwedishUnderstander.load();
    }
}
