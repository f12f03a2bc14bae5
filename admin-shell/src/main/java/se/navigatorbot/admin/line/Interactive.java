package se.navigatorbot.admin.line;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import se.navigatorbot.admin.fault.CommandFault;
import se.navigatorbot.admin.screen.Plain;

/**
 * Asks for commands until told to leave. What was typed is remembered while the program runs and never written to a
 * file: it may name people.
 */
final class Interactive {

    private final Execution execution;
    private final Completions completions;
    private final Supplier<String> prompt;

    /** @param prompt what stands before the cursor, asked anew for each line */
    Interactive(Execution execution, Completions completions, Supplier<String> prompt) {
        this.execution = execution;
        this.completions = completions;
        this.prompt = prompt;
    }

    void run() throws IOException {
        try (Terminal terminal = TerminalBuilder.builder().system(true).build()) {
            run(terminal);
        }
    }

    void run(Terminal terminal) {
        LineReader reader = reader(terminal);
        boolean goOn = true;
        while (goOn) {
            goOn = one(reader);
        }
    }

    private LineReader reader(Terminal terminal) {
        return LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("navigator")
                .completer(completions)
                .parser(new DefaultParser().escapeChars(new char[0]))
                // An exclamation mark in a text to a participant is not a command.
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.INSERT_TAB, false)
                .build();
    }

    /** @return whether to go on */
    private boolean one(LineReader reader) {
        try {
            return answered(reader, reader.readLine(prompt.get()));
        } catch (UserInterruptException e) {
            return true;
        } catch (EndOfFileException e) {
            return false;
        }
    }

    private boolean answered(LineReader reader, String line) {
        Ending ending;
        try {
            List<String> words = Pasted.words(line, execution::names);
            if (words.isEmpty()) {
                return true;
            }
            if (SwedishNames.leaves(words)) {
                return false;
            }
            Terminal terminal = reader.getTerminal();
            ending = execution.run(
                    words, new Execution.Place(terminal.writer(), terminal.getWidth(), new TerminalQuestions(reader)));
        } catch (CommandFault e) {
            ending = Ending.of(e);
        }
        if (!ending.sentence().isEmpty()) {
            tell(reader.getTerminal(), ending.sentence());
        }
        return true;
    }

    private static void tell(Terminal terminal, String sentence) {
        new AttributedString(Plain.safe(sentence), AttributedStyle.DEFAULT.foreground(AttributedStyle.RED))
                .println(terminal);
        terminal.flush();
    }
}
