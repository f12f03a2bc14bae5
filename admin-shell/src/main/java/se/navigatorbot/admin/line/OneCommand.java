package se.navigatorbot.admin.line;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import se.navigatorbot.admin.screen.Plain;

/**
 * Runs the words after the program's name as one command and ends with its exit code; without words it hands over to
 * the interactive shell. The runner that Spring Shell ships loses quotes and ends 0 on most failures.
 */
public final class OneCommand {

    private static final int USUAL_WIDTH = 120;

    private final Execution execution;
    private final Supplier<Interactive> interactive;
    private final Environment environment;

    OneCommand(Execution execution, Supplier<Interactive> interactive, Environment environment) {
        this.execution = execution;
        this.interactive = interactive;
        this.environment = environment;
    }

    /** @return the exit code */
    public int run(List<String> words) {
        Console console = System.console();
        Ending ending = words.isEmpty() ? asked() : one(words, console);
        if (!ending.sentence().isEmpty()) {
            PrintWriter err = writer(FileDescriptor.err, console);
            err.println(Plain.safe(ending.sentence()));
            err.flush();
        }
        return ending.code();
    }

    private Ending asked() {
        try {
            interactive.get().run();
            return Ending.WELL;
        } catch (IOException e) {
            return Ending.of(e);
        }
    }

    private Ending one(List<String> words, @Nullable Console console) {
        return execution.run(
                words,
                new Execution.Place(
                        writer(FileDescriptor.out, console),
                        width(console),
                        console == null ? null : new ConsoleQuestions(console, writer(FileDescriptor.err, console))));
    }

    /** What goes to a file or another program is never cut. */
    private int width(@Nullable Console console) {
        return console == null ? 0 : environment.getProperty("COLUMNS", Integer.class, USUAL_WIDTH);
    }

    /** Å, ä and ö: UTF-8, except on a Windows console, which has its own. */
    private static PrintWriter writer(FileDescriptor descriptor, @Nullable Console console) {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        Charset charset = windows && console != null ? console.charset() : StandardCharsets.UTF_8;
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset), false);
    }
}
