package se.navigatorbot.admin.line;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;

/**
 * The words that name a command.
 *
 * @param command null when there is none by that name
 */
record CommandName(List<String> words, @Nullable Command command) {

    private static final int LONGEST = 3;

    CommandName {
        words = List.copyOf(words);
    }

    /** The longest name that the words begin with; the first word alone when it names nothing. */
    static CommandName first(CommandRegistry registry, List<String> words) {
        for (int length = Math.min(LONGEST, words.size()); length > 0; length--) {
            List<String> name = words.subList(0, length);
            Command command = registry.getCommandByName(String.join(" ", name));
            if (command != null) {
                return new CommandName(name, command);
            }
        }
        return new CommandName(words.subList(0, Math.min(1, words.size())), null);
    }

    int length() {
        return words.size();
    }

    void into(ParsedInput.Builder parsed) {
        parsed.commandName(words.isEmpty() ? "" : words.get(0));
        words.stream().skip(1).forEach(parsed::addSubCommand);
    }
}
