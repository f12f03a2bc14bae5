package se.navigatorbot.admin.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;
import se.navigatorbot.admin.screen.Output;

/**
 * Reads words as a command. Unlike the parser that Spring Shell ships it takes the words of a script as they are, finds
 * the whole name of the command first, lets a flag stand without a value, and refuses an option it does not know.
 */
final class WordsParser implements CommandParser {

    private final CommandRegistry registry;
    private final Output output;

    WordsParser(CommandRegistry registry, Output output) {
        this.registry = registry;
        this.output = output;
    }

    @Override
    public ParsedInput parse(String line) {
        return parse(Words.of(line));
    }

    /** @throws BadInput with a Swedish sentence */
    ParsedInput parse(List<String> typed) {
        List<String> words = withoutOutput(SwedishNames.inEnglish(typed));
        if (words.isEmpty()) {
            throw new BadInput("Skriv ett kommando. Skriv help för att se vilka som finns.");
        }
        int named = nameLength(words);
        ParsedInput.Builder parsed = ParsedInput.builder().commandName(words.get(0));
        words.subList(1, Math.max(1, named)).forEach(parsed::addSubCommand);
        Command command = registry.getCommandByName(String.join(" ", words.subList(0, named)));
        rest(command, words.subList(named, words.size()), parsed);
        return parsed.build();
    }

    private int nameLength(List<String> words) {
        for (int length = Math.min(3, words.size()); length > 1; length--) {
            if (registry.getCommandByName(String.join(" ", words.subList(0, length))) != null) {
                return length;
            }
        }
        return 1;
    }

    private static void rest(Command command, List<String> words, ParsedInput.Builder parsed) {
        int arguments = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("--") || word.equals("--")) {
                parsed.addArgument(new CommandArgument(arguments++, word));
                continue;
            }
            int equals = word.indexOf('=');
            String name = equals < 0 ? word.substring(2) : word.substring(2, equals);
            CommandOption option = known(command, name);
            if (equals >= 0) {
                parsed.addOption(valued(option, word.substring(equals + 1)));
            } else if (flag(option)) {
                parsed.addOption(valued(option, "true"));
            } else if (i + 1 < words.size()) {
                parsed.addOption(valued(option, words.get(++i)));
            } else {
                throw new BadInput("Det saknas ett värde efter --" + name + ". Inget är gjort.");
            }
        }
    }

    private static CommandOption known(Command command, String name) {
        Optional<CommandOption> found = command == null
                ? Optional.empty()
                : command.getOptions().stream()
                        .filter(o -> name.equals(o.longName()))
                        .findFirst();
        return found.orElseThrow(() -> new BadInput("Kommandot har inget val som heter --" + name
                + ". Inget är gjort. Skriv help och kommandots namn för att se valen."));
    }

    private static boolean flag(CommandOption option) {
        return option.type() == boolean.class || option.type() == Boolean.class;
    }

    private static CommandOption valued(CommandOption option, String value) {
        return new CommandOption(
                option.shortName(),
                option.longName(),
                option.description(),
                option.required(),
                option.defaultValue(),
                value,
                option.type());
    }

    /** {@code --output} belongs to every command and is taken out before it is read. */
    private List<String> withoutOutput(List<String> words) {
        List<String> left = new ArrayList<>();
        output.choose("table");
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("--output") && i + 1 < words.size()) {
                output.choose(words.get(++i));
            } else if (word.startsWith("--output=")) {
                output.choose(word.substring("--output=".length()));
            } else {
                left.add(word);
            }
        }
        return left;
    }
}
