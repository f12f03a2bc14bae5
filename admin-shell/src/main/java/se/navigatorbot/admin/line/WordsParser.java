package se.navigatorbot.admin.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.ParsedInput;
import se.navigatorbot.admin.fault.BadInput;
import se.navigatorbot.admin.line.AnnotatedCommands.Unnamed;

/**
 * Reads words as a command. Unlike the parser that Spring Shell ships it takes the words of a script as they are, finds
 * the whole name of the command first, lets a flag stand without a value, and refuses what it does not know, what is
 * missing and what is too much before anything is run.
 */
final class WordsParser implements CommandParser {

    /** An empty filter out of a script's unset variable must not become everybody. */
    private static final Set<String> NEVER_EMPTY = Set.of("to");

    private final AnnotatedCommands commands;
    private final ConversionService conversion;

    WordsParser(AnnotatedCommands commands, ConversionService conversion) {
        this.commands = commands;
        this.conversion = conversion;
    }

    @Override
    public ParsedInput parse(String line) {
        return parse(Words.of(line));
    }

    /**
     * The command with its options and arguments; a command that does not exist is found out by whoever runs it.
     *
     * @throws BadInput with a Swedish sentence
     */
    ParsedInput parse(List<String> typed) {
        List<String> words = SwedishNames.inEnglish(typed);
        CommandName name = CommandName.first(commands.registry(words), words);
        ParsedInput.Builder parsed = ParsedInput.builder();
        name.into(parsed);
        if (name.command() != null) {
            new Rest(name.command()).read(words.subList(name.length(), words.size()), parsed);
        }
        return parsed.build();
    }

    /** What follows the name of a command. */
    private final class Rest {

        private final Command command;
        private final Map<String, CommandOption> given = new HashMap<>();
        private final List<String> unnamed = new ArrayList<>();

        Rest(Command command) {
            this.command = command;
        }

        void read(List<String> words, ParsedInput.Builder parsed) {
            for (int i = 0; i < words.size(); i++) {
                i += take(words, i);
            }
            checkUnnamed();
            for (CommandOption option : command.getOptions()) {
                CommandOption found = given.get(option.longName());
                if (found != null) {
                    parsed.addOption(found);
                } else if (flag(option)) {
                    parsed.addOption(valued(option, "false"));
                } else if (Boolean.TRUE.equals(option.required())) {
                    throw new BadInput(
                            "Det saknas --" + option.longName() + " (" + option.description() + "). " + look());
                } else {
                    // Else Spring Shell hands over null, also for texts and lists.
                    parsed.addOption(valued(option, ""));
                }
            }
            int places = commands.arguments(command.getName()).size();
            for (int i = 0; i < places; i++) {
                parsed.addArgument(new CommandArgument(i, i < unnamed.size() ? unnamed.get(i) : ""));
            }
        }

        /** @return how many words were taken beyond the one at {@code at} */
        private int take(List<String> words, int at) {
            String word = words.get(at);
            if (!word.startsWith("--")) {
                unnamed.add(word);
                return 0;
            }
            int equals = word.indexOf('=');
            String name = equals < 0 ? word.substring(2) : word.substring(2, equals);
            CommandOption option = known(name);
            if (equals < 0 && !flag(option) && at + 1 == words.size()) {
                throw new BadInput("Det saknas ett värde efter --" + name + ". " + look());
            }
            boolean next = equals < 0 && !flag(option);
            String value = equals >= 0 ? word.substring(equals + 1) : next ? words.get(at + 1) : "true";
            if (value.isBlank() && NEVER_EMPTY.contains(name)) {
                throw new BadInput("--" + name + " är tomt. Skriv alla om du menar alla. " + look());
            }
            if (given.put(name, valued(option, value)) != null) {
                throw new BadInput("--" + name + " står två gånger. " + look());
            }
            return next ? 1 : 0;
        }

        private CommandOption known(String name) {
            return command.getOptions().stream()
                    .filter(option -> name.equals(option.longName()))
                    .findFirst()
                    .orElseThrow(() -> new BadInput("Kommandot har inget val som heter --" + name + ". " + look()));
        }

        private void checkUnnamed() {
            List<Unnamed> wanted = commands.arguments(command.getName());
            if (unnamed.size() < wanted.size() && wanted.get(unnamed.size()).needed()) {
                throw new BadInput("Det saknas " + wanted.get(unnamed.size()).called() + ". " + look());
            }
            if (unnamed.size() > wanted.size()) {
                throw new BadInput("\"" + unnamed.get(wanted.size())
                        + "\" är ett ord för mycket. Skriv text med blanksteg inom citattecken. " + look());
            }
        }

        private CommandOption valued(CommandOption option, String value) {
            try {
                conversion.convert(value, option.type());
            } catch (ConversionException e) {
                throw new BadInput(
                        "--" + option.longName() + ": " + ValueTypes.wanted(option.type(), value) + " Inget är gjort.");
            }
            return new CommandOption(
                    option.shortName(),
                    option.longName(),
                    option.description(),
                    option.required(),
                    option.defaultValue(),
                    value,
                    option.type());
        }

        private boolean flag(CommandOption option) {
            return option.type() == boolean.class;
        }

        private String look() {
            return "Inget är gjort. Skriv help " + command.getName() + " för att se hur det skrivs.";
        }
    }
}
