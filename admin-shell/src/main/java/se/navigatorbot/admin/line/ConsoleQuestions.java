package se.navigatorbot.admin.line;

import java.io.Console;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.admin.fault.BadInput;
import se.navigatorbot.admin.screen.Questions;

/** Asks the one who typed a single command in a terminal. */
final class ConsoleQuestions implements Questions {

    private static final String BROKEN = "Avbrutet. Inget är gjort.";

    private final Console console;
    private final PrintWriter aside;

    /** @param aside where to write while the console waits for a line: it lets nobody else write then */
    ConsoleQuestions(Console console, PrintWriter aside) {
        this.console = console;
        this.aside = aside;
    }

    @Override
    public boolean interactive() {
        return false;
    }

    @Override
    public String ask(String prompt) {
        try (Interruption leaving = Interruption.leaving(this::farewell)) {
            return answered(console.readLine("%s", prompt));
        }
    }

    @Override
    public String askHidden(String prompt) {
        try (Interruption leaving = Interruption.leaving(this::farewell)) {
            char[] typed = console.readPassword("%s", prompt);
            return answered(typed == null ? null : new String(typed));
        }
    }

    private void farewell() {
        aside.printf("%n%s%n", BROKEN);
        aside.flush();
    }

    private static String answered(@Nullable String typed) {
        if (typed == null) {
            throw new BadInput(BROKEN);
        }
        return typed;
    }
}
