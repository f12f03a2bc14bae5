package se.navigatorbot.admin.line;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.core.env.Environment;
import se.navigatorbot.admin.screen.Plain;

/**
 * Runs the words after the program's name as one command and ends with its exit code; without words it hands over to
 * the interactive shell. The runner that Spring Shell ships loses quotes and ends 0 on most failures.
 */
final class OneCommand implements ApplicationRunner, ExitCodeGenerator {

    private static final int USUAL_WIDTH = 120;

    private final Execution execution;
    private final Interactive interactive;
    private final Environment environment;
    private int exitCode;

    OneCommand(Execution execution, Interactive interactive, Environment environment) {
        this.execution = execution;
        this.interactive = interactive;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) throws Exception {
        List<String> words = List.of(arguments.getSourceArgs());
        if (words.isEmpty()) {
            interactive.run();
            return;
        }
        Console console = System.console();
        Execution.Place place = new Execution.Place(
                writer(FileDescriptor.out, console),
                width(console),
                console == null ? null : new ConsoleQuestions(console));
        Ending ending = execution.run(words, place);
        if (!ending.well()) {
            PrintWriter err = writer(FileDescriptor.err, console);
            err.println(Plain.safe(ending.sentence()));
            err.flush();
        }
        exitCode = ending.code();
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

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
