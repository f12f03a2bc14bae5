package se.navigatorbot.bot.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.navigatorbot.bot.redis.RedisServer;

/**
 * The short form of {@link FaultRun}: two processes of the real jar on one real Redis, a provider that misbehaves, one
 * fault after another; the same again with {@code -Dnavigator.tests.seed}.
 */
class FaultRunIT {

    private static final long SEED = Long.getLong("navigator.tests.seed", System.nanoTime());
    private static final List<Fault> FAULTS =
            List.of(Fault.PROVIDER_SHAKY, Fault.BOT_KILLED, Fault.REDIS_KILLED, Fault.BOT_STOPPED);

    @TempDir
    Path folder;

    @Test
    void the_books_agree_whatever_goes_wrong() {
        RedisServer.required();
        FaultRun run = new FaultRun(folder, 30, 2, SEED, "one", FaultRun.BETWEEN);
        Verdict verdict = run.run(FAULTS, Duration.ZERO);
        new FaultReport(Path.of("")).write(SEED, run.struck(), run.played(), verdict);

        assertThat(verdict.differences()).as("seed %d", SEED).isEmpty();
        assertThat(verdict.acknowledged()).isGreaterThan(500);
        assertThat(Path.of("target/faults.md"))
                .satisfies(report -> assertThat(Files.readString(report))
                        .contains("Seed " + SEED, "| 1 | What was acknowledged is never lost")
                        .contains("1 BOT_KILLED", " stopped"));
    }
}
