package se.navigatorbot.admin.line;

import java.io.Console;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.admin.fault.BadInput;
import se.navigatorbot.admin.screen.Questions;

/** Asks the one who typed a single command in a terminal. */
final class ConsoleQuestions implements Questions {

    private final Console console;

    ConsoleQuestions(Console console) {
        this.console = console;
    }

    @Override
    public boolean interactive() {
        return false;
    }

    @Override
    public String ask(String prompt) {
        return answered(console.readLine("%s", prompt));
    }

    @Override
    public String askHidden(String prompt) {
        char[] typed = console.readPassword("%s", prompt);
        return answered(typed == null ? null : new String(typed));
    }

    private static String answered(@Nullable String typed) {
        if (typed == null) {
            throw new BadInput("Avbrutet. Inget är gjort.");
        }
        return typed;
    }
}
