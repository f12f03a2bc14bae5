package se.navigatorbot.admin.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A member of staff at a terminal: the shell's own jar, one command at a time. */
final class Shell {

    private static final int SECONDS = 60;

    private final Path home;

    /** @param home where the shell keeps who is logged in */
    Shell(Path home) {
        this.home = home;
    }

    /** What a command printed and how it ended. */
    record Said(int exitCode, String text) {}

    /** Runs a command that must succeed. */
    String run(String... words) {
        Said said = attempt(words);
        if (said.exitCode() != 0) {
            throw new AssertionError(String.join(" ", words) + " ended " + said.exitCode() + ":\n" + said.text());
        }
        return said.text();
    }

    /** Runs a command however it ends. */
    Said attempt(String... words) {
        return attempt(SECONDS, words);
    }

    /** The same for a command that may take longer than most. */
    Said attempt(int seconds, String... words) {
        List<String> command = new ArrayList<>(List.of(
                RunningBot.java(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                RunningBot.jar("admin-shell").toString()));
        command.addAll(List.of(words));
        try {
            Path output = Files.createTempFile(home, "said", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(output.toFile());
            builder.environment().put("NAVIGATOR_HOME", home.toString());
            Process process = builder.start();
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("the shell hangs in " + words[0]);
            }
            return new Said(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
