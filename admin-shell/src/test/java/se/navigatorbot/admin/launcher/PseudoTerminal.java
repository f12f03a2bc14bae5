package se.navigatorbot.admin.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import se.navigatorbot.channels.fakes.Waiting;

/** A terminal window with the real launcher in it, and somebody who types. */
final class PseudoTerminal implements AutoCloseable {

    private static final Path LAUNCHER = Path.of("target", "navigator").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    /** A build in the background ignores Ctrl-C, and so would all that it starts. */
    private static final List<String> SCRIPT = List.of("env", "--default-signal=INT", "script");

    private final Path screen;
    private final Process process;
    private final OutputStream keys;

    /**
     * @param home where the shell keeps who is logged in
     * @param server its address
     * @param memory the most that the shell may use, such as {@code 64m}
     */
    PseudoTerminal(Path home, String server, int columns, String memory, String... words) throws IOException {
        screen = Files.createTempFile("screen", "");
        List<String> quoted = new ArrayList<>();
        for (String word : words) {
            quoted.add("'" + word + "'");
        }
        String command = "stty cols " + columns + " rows 40; exec '" + LAUNCHER + "' " + String.join(" ", quoted);
        ProcessBuilder builder = new ProcessBuilder(script("-qec", command, "/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(screen.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JDK_JAVA_OPTIONS", "-Xmx" + memory);
        // It starts the command with the user's own shell else, and not each of them lets the launcher's end be its
        // own.
        builder.environment().put("SHELL", "/bin/sh");
        builder.environment().put("TERM", "xterm-256color");
        builder.environment().remove("NO_COLOR");
        builder.environment().put("NAVIGATOR_HOME", home.toString());
        builder.environment().put("NAVIGATOR_SERVER_URL", server);
        builder.environment().put("NAVIGATOR_TOKEN", "none");
        process = builder.start();
        keys = process.getOutputStream();
    }

    /** {@code script} of util-linux makes pseudo-terminals. */
    static boolean available() throws InterruptedException {
        try {
            return new ProcessBuilder(script("--version")).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> script(String... words) {
        List<String> command = new ArrayList<>(SCRIPT);
        command.addAll(List.of(words));
        return command;
    }

    void types(String typed) throws IOException {
        keys.write(typed.getBytes(StandardCharsets.UTF_8));
        keys.flush();
    }

    void pressesControlC() throws IOException {
        types("\u0003");
    }

    void waitsFor(String text) {
        Waiting.untilTrue(PATIENCE, () -> screen().contains(text), () -> "no \"" + text + "\" in\n" + screen());
    }

    String screen() {
        try {
            return Files.readString(screen, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the exit code of the shell */
    int ends() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("does not end:\n" + screen());
        }
        return process.exitValue();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        Files.deleteIfExists(screen);
    }
}
