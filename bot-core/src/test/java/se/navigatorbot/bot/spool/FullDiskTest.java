package se.navigatorbot.bot.spool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.KeptDocuments;

/**
 * Files that can grow no further, as on a full volume: a process that may write no more than {@value #BLOCKS} blocks
 * into any file keeps messages while its log is full, and later its spool. What it acknowledged is all there.
 */
class FullDiskTest {

    private static final int BLOCKS = 32;
    private static final int MESSAGES = 400;
    private static final int MOST_BYTES = BLOCKS * 1024;

    @TempDir
    Path folder;

    @Test
    void whatIsAcknowledgedWhileLogAndSpoolFillUpIsKept() throws Exception {
        Path key = folder.resolve("key");
        Files.writeString(key, "1:" + Base64.getEncoder().encodeToString(new byte[32]));
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));

        Process child = new ProcessBuilder(
                        "bash",
                        "-c",
                        "ulimit -f " + BLOCKS + "; exec \"$0\" \"$@\"",
                        System.getProperty("java.home") + "/bin/java",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-UsePerfData",
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FullDiskTest.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(child.waitFor(120, TimeUnit.SECONDS)).isTrue();

        List<String> acknowledged = Files.readAllLines(folder.resolve("acknowledged"));
        assertThat(child.exitValue()).as("whatever the log says").isZero();
        assertThat(Files.size(folder.resolve("log"))).as("full").isEqualTo(MOST_BYTES);
        assertThat(acknowledged).as("some were refused").hasSizeBetween(MESSAGES / 2, MESSAGES - 1);
        assertThat(kept(key)).containsExactlyElementsOf(acknowledged);
    }

    private List<String> kept(Path key) {
        SpoolBox box = new SpoolBox();
        try (Spool spool = new Spool(folder.resolve("spool"), KeptDocuments.with(key))) {
            box.replayed(spool);
        }
        return box.taken;
    }

    /** The child: keeps one message after another, and says much while it does. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Documents documents = KeptDocuments.with(folder.resolve("key"));
        try (Spool spool = new Spool(folder.resolve("spool"), documents)) {
            for (int i = 0; i < MESSAGES; i++) {
                LoggerFactory.getLogger(FullDiskTest.class).info("{} {}", i, "x".repeat(1000));
                keep(spool, i, folder.resolve("acknowledged"));
            }
        }
    }

    private static void keep(Spool spool, int number, Path acknowledged) throws IOException {
        try {
            spool.keep(SpoolBox.message(number)).join();
        } catch (CompletionException full) {
            return;
        }
        Files.writeString(
                acknowledged,
                SpoolBox.ids(number, number + 1).get(0) + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
