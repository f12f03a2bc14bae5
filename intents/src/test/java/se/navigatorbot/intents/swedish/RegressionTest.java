package se.navigatorbot.intents.swedish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.navigatorbot.intents.Context;
import se.navigatorbot.intents.Utterance;
import se.navigatorbot.intents.reading.Lines;

/** Lines that once failed stay right, each of them; whoever mends another adds it and raises the number. */
class RegressionTest {
    private static final int LINES = 29;
    private static final SwedishUnderstander UNDERSTANDER = SwedishUnderstander.load();

    private static String read(String[] columns) {
        LocalDateTime wednesday = LocalDateTime.parse("2026-11-18T10:15");
        Context context = Context.parse(columns[2]);
        return UNDERSTANDER
                .understand(new Utterance(columns[0], context, wednesday))
                .intent()
                .label();
    }

    @Test
    void what_was_mended_stays_mended() {
        List<String> lines = Lines.of("/intents/regression.tsv");
        assertThat(lines).hasSizeGreaterThanOrEqualTo(LINES).allSatisfy(line -> {
            String[] columns = line.split("\t", -1);
            assertThat(read(columns)).as(line).isEqualTo(columns[1]);
        });
    }
}
