package se.navigatorbot.intents.swedish;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import se.navigatorbot.intents.Context;
import se.navigatorbot.intents.Utterance;
import se.navigatorbot.intents.reading.Lines;

/** Measures the time per message, everything included, on the held-out sentences. Run by hand; see the README. */
public final class SpeedOfUnderstanding {
    private static final System.Logger LOG = System.getLogger(SpeedOfUnderstanding.class.getName());
    private static final int ROUNDS = 200;

    private SpeedOfUnderstanding() {}

    public static void main(String[] arguments) {
        SwedishUnderstander understander = SwedishUnderstander.load();
        LocalDateTime now = LocalDateTime.parse("2026-11-18T10:15");
        List<Utterance> utterances = Lines.of("/intents/held-out.tsv").stream()
                .map(line -> line.split("\t", -1))
                .map(columns -> new Utterance(columns[0], Context.parse(columns[2]), now))
                .toList();
        long[] nanos = new long[ROUNDS * utterances.size()];
        for (int warmUp = 0; warmUp < 2; warmUp++) {
            for (int i = 0; i < nanos.length; i++) {
                long start = System.nanoTime();
                understander.understand(utterances.get(i % utterances.size()));
                nanos[i] = System.nanoTime() - start;
            }
        }
        Arrays.sort(nanos);
        LOG.log(
                System.Logger.Level.INFO,
                "p50 {0} ns, p99 {1} ns",
                nanos[nanos.length / 2],
                nanos[nanos.length * 99 / 100]);
    }
}
