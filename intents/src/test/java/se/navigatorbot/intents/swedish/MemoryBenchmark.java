package se.navigatorbot.intents.swedish;

import java.time.LocalDateTime;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.navigatorbot.intents.Context;
import se.navigatorbot.intents.Utterance;

/** How much memory the models and all tables hold on to, in a process that has read nothing else. Run by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(3)
public class MemoryBenchmark {

    /** What stays when the garbage is gone. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Held {
        public long kilobytes;
    }

    @Benchmark
    public SwedishUnderstander memory(Held held) {
        long before = used();
        SwedishUnderstander loaded = SwedishUnderstander.load();
        loaded.understand(new Utterance(
                "hej kan jag boka en tid på fredag kl 14", Context.NONE, LocalDateTime.parse("2026-11-18T10:15")));
        held.kilobytes = (used() - before) / 1024;
        return loaded;
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
