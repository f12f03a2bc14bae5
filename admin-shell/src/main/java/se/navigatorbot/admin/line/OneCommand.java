package se.navigatorbot.admin.line;

import java.io.Console;
import java.io.PrintWriter;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.shell.core.ConsoleInputReader;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.ShellRunner;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandExecutor;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ExitStatus;

/**
 * Runs the words after the program's name as one command and ends with its exit code, or hands over to the interactive
 * shell. Takes the place of the runner that Spring Shell ships, which loses quotes and ends 0 on most failures.
 */
final class OneCommand implements ApplicationRunner, ExitCodeGenerator {

    private final ShellRunner interactive;
    private final CommandRegistry registry;
    private final WordsParser parser;
    private final PrintWriter out;
    private final PrintWriter err;
    private int exitCode;

    OneCommand(
            ShellRunner interactive, CommandRegistry registry, WordsParser parser, PrintWriter out, PrintWriter err) {
        this.interactive = interactive;
        this.registry = registry;
        this.parser = parser;
        this.out = out;
        this.err = err;
    }

    @Override
    public void run(ApplicationArguments arguments) throws Exception {
        List<String> words = List.of(arguments.getSourceArgs());
        if (words.isEmpty()) {
            interactive.run(new String[0]);
            return;
        }
        Ending ending = execute(words);
        out.flush();
        if (!ending.sentence().isEmpty()) {
            err.println(ending.sentence());
            err.flush();
        }
        exitCode = ending.code();
    }

    /** Runs one command. */
    Ending execute(List<String> words) {
        try {
            CommandContext context = new CommandContext(parser.parse(words), registry, out, reader());
            ExitStatus status = new CommandExecutor(registry).execute(context);
            return Ending.of(status);
        } catch (Exception e) {
            return Ending.of(e);
        }
    }

    private static InputReader reader() {
        Console console = System.console();
        return console == null ? new InputReader() {} : new ConsoleInputReader(console);
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
