package se.navigatorbot.admin.line;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandExecutor;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;
import se.navigatorbot.admin.screen.Questions;
import se.navigatorbot.admin.screen.Screen;

/** Runs one command and tells how it ended. Never throws. */
final class Execution {

    private final AnnotatedCommands commands;
    private final WordsParser parser;
    private final Help help;
    private final Screen screen;

    Execution(AnnotatedCommands commands, WordsParser parser, Help help, Screen screen) {
        this.commands = commands;
        this.parser = parser;
        this.help = help;
        this.screen = screen;
    }

    /**
     * Where a command writes and whom it asks.
     *
     * @param width of the terminal, 0 for none
     */
    record Place(PrintWriter out, int width, @Nullable Questions questions) {}

    /** Whether words name a command or a group of them. */
    boolean names(List<String> words) {
        List<String> english = SwedishNames.inEnglish(words);
        CommandRegistry registry = commands.registry(english);
        return CommandName.first(registry, english).command() != null
                || registry.getCommands().stream()
                        .anyMatch(command -> command.getName().startsWith(english.get(0) + " "));
    }

    Ending run(List<String> words, Place place) {
        try (Interruption interruption = Interruption.ofThisThread()) {
            return runThrowing(words, place);
        } catch (Exception e) {
            return Ending.of(e);
        } finally {
            screen.end();
            place.out().flush();
        }
    }

    private Ending runThrowing(List<String> typed, Place place) {
        Globals globals = Globals.of(typed, place.width());
        screen.begin(place.out(), globals.look(), place.questions());
        List<String> words = globals.words();
        if (Help.asked(words) || globals.help()) {
            return help.about(words, screen) ? Ending.WELL : Ending.unknownCommand();
        }
        ParsedInput input = parser.parse(words);
        List<String> english = SwedishNames.inEnglish(words);
        CommandRegistry registry = commands.registry(english);
        CommandName name = CommandName.first(registry, english);
        if (name.command() == null) {
            return help.group(words, screen) ? Ending.WELL : Ending.unknownCommand();
        }
        new CommandExecutor(registry).execute(new CommandContext(input, registry, place.out(), new InputReader() {}));
        return Ending.well(screen.aside());
    }
}
