package se.navigatorbot.admin.line;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandRegistry;

/** What the tab key offers: the next word of a command, its options, and values for those that have few. */
final class Completions implements Completer {

    private final CommandRegistry registry;
    private final Map<String, Supplier<List<String>>> values;

    /** @param values what can stand after an option, asked for when needed */
    Completions(CommandRegistry registry, Map<String, Supplier<List<String>>> values) {
        this.registry = registry;
        this.values = Map.copyOf(values);
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        List<String> before = SwedishNames.inEnglish(line.words().subList(0, line.wordIndex()));
        offers(before).distinct().sorted().forEach(offer -> candidates.add(new Candidate(offer)));
    }

    /** @param before the words before the one at the cursor */
    Stream<String> offers(List<String> before) {
        Command command = CommandName.first(registry, before).command();
        if (command == null) {
            return nextWords(before);
        }
        Supplier<List<String>> last = values.get(before.get(before.size() - 1));
        return last != null ? last.get().stream() : options(command, before);
    }

    private Stream<String> nextWords(List<String> before) {
        String prefix = before.isEmpty() ? "" : String.join(" ", before) + " ";
        Stream<String> named = registry.getCommands().stream()
                .map(Command::getName)
                .filter(name -> name.startsWith(prefix))
                .map(name -> firstWord(name.substring(prefix.length())));
        return before.isEmpty() ? Stream.concat(named, Stream.of("help", "quit")) : named;
    }

    private static Stream<String> options(Command command, List<String> before) {
        Stream<String> own = command.getOptions().stream().map(option -> "--" + option.longName());
        return Stream.concat(own, Stream.of("--output", "--wide")).filter(option -> !before.contains(option));
    }

    private static String firstWord(String rest) {
        return rest.split(" ", 2)[0];
    }
}
