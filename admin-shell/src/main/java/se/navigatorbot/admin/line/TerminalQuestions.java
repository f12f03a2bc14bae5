package se.navigatorbot.admin.line;

import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.admin.fault.BadInput;
import se.navigatorbot.admin.screen.Questions;

/** Asks in the interactive shell. Answers are not remembered with the commands. */
final class TerminalQuestions implements Questions {

    private final LineReader reader;

    TerminalQuestions(LineReader commands) {
        reader = LineReaderBuilder.builder()
                .terminal(commands.getTerminal())
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .build();
    }

    @Override
    public boolean interactive() {
        return true;
    }

    @Override
    public String ask(String prompt) {
        return asked(prompt, null);
    }

    @Override
    public String askHidden(String prompt) {
        return asked(prompt, '\0');
    }

    private String asked(String prompt, @Nullable Character mask) {
        try {
            return reader.readLine(prompt, mask);
        } catch (UserInterruptException | EndOfFileException e) {
            throw new BadInput("Avbrutet. Inget är gjort.");
        }
    }
}
