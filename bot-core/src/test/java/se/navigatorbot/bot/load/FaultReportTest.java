package se.navigatorbot.bot.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of a fault run says of a promise only what has been played for it. */
class FaultReportTest {

    @TempDir
    Path folder;

    @Test
    void what_was_played_stands_beside_the_promise() throws Exception {
        String report = report(Map.of("texts", 70, "BOT_KILLED", 2, "repeats", 30), List.of());

        assertThat(report).contains("| 1 | never lost | 50 kills | FaultRun | held, 70 texts, 2 BOT_KILLED | 20");
        assertThat(report).contains("| 2 | nor twice | 0 | FaultRun, NoSuchTest | held, 30 repeats, not run here | 20");
    }

    @Test
    void what_was_not_played_is_not_said_to_have_held() throws Exception {
        String report = report(Map.of("texts", 70, "REDIS_KILLED", 1), List.of());

        assertThat(report).contains("| 1 | never lost | 50 kills | FaultRun | not played |  |");
        assertThat(report).contains("| 2 | nor twice | 0 | FaultRun, NoSuchTest | not played, not run here |  |");
        assertThat(report).contains("| 3 | by hand | 0 | | not run: too long | |");
    }

    @Test
    void a_difference_breaks_what_was_played() throws Exception {
        String report = report(Map.of("texts", 70, "BOT_KILLED", 1), List.of("something is lost"));

        assertThat(report).contains("- something is lost", "BROKEN, 70 texts, 1 BOT_KILLED");
    }

    private String report(Map<String, Integer> played, List<String> differences) throws Exception {
        Path module = folder.resolve("bot-core");
        Files.createDirectories(module.resolve("src/test/load"));
        Files.writeString(module.resolve("src/test/load/promises.tsv"), """
                1\tnever lost\t50 kills\tFaultRun\ttexts, BOT_KILLED, BOT_KILLED_TWICE
                2\tnor twice\t0\tFaultRun, NoSuchTest\trepeats
                3\tby hand\t0\t-: too long
                """);
        new FaultReport(module).write(7, List.of(), played, new Verdict(70, 80, 0, 0, 0, differences));
        return Files.readString(module.resolve("target/faults.md"));
    }
}
