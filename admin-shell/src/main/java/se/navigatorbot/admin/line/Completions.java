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
import se.navigatorbot.admin.server.Names.Name;

/** What the tab key offers: the next word of a command, its options, and values for those that have few. */
final class Completions implements Completer {

    private final AnnotatedCommands commands;
    private final CommandRegistry registry;
    private final Map<String, Supplier<List<Name>>> options;
    private final Map<String, Supplier<List<Name>>> arguments;

    /**
     * @param options what can stand after an option, asked for when needed
     * @param arguments what can stand for a word without a name, by what it is called
     */
    Completions(
            AnnotatedCommands commands,
            Map<String, Supplier<List<Name>>> options,
            Map<String, Supplier<List<Name>>> arguments) {
        this.commands = commands;
        this.registry = commands.registry();
        this.options = Map.copyOf(options);
        this.arguments = Map.copyOf(arguments);
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        List<String> typed = line.words().subList(0, line.wordIndex());
        offers(SwedishNames.inEnglish(typed)).forEach(name -> candidates.add(candidate(name)));
        if (!line.word().isEmpty()) {
            SwedishNames.startingWith(line.word(), typed, registry)
                    .forEach(word -> candidates.add(candidate(new Name(word, ""))));
        }
    }

    private static Candidate candidate(Name name) {
        String beside = name.shown().isEmpty() ? null : name.shown();
        return new Candidate(name.value(), name.value(), null, beside, null, null, true);
    }

    /** @param before the words before the one at the cursor */
    Stream<Name> offers(List<String> before) {
        if (!before.isEmpty() && Help.asked(before)) {
            return plain(nextWords(before.subList(1, before.size())));
        }
        CommandName name = CommandName.first(registry, before);
        Command command = name.command();
        if (command == null) {
            return plain(nextWords(before));
        }
        Supplier<List<Name>> last = options.get(before.get(before.size() - 1));
        if (last != null) {
            return last.get().stream();
        }
        List<String> after = before.subList(name.length(), before.size());
        Stream<String> longer = after.isEmpty() ? nextWords(before) : Stream.empty();
        return Stream.concat(unnamed(command, after), plain(Stream.concat(longer, left(command, before))));
    }

    /** Values for the next word without a name. */
    private Stream<Name> unnamed(Command command, List<String> after) {
        long typed = after.stream().takeWhile(word -> !word.startsWith("--")).count();
        List<AnnotatedCommands.Unnamed> wanted = commands.arguments(command.getName());
        boolean next = typed == after.size() && typed < wanted.size();
        return next
                ? arguments.getOrDefault(wanted.get((int) typed).called(), List::of).get().stream()
                : Stream.empty();
    }

    private Stream<String> nextWords(List<String> before) {
        String prefix = before.isEmpty() ? "" : String.join(" ", before) + " ";
        Stream<String> named = registry.getCommands().stream()
                .map(Command::getName)
                .filter(name -> name.startsWith(prefix))
                .map(name -> firstWord(name.substring(prefix.length())));
        return before.isEmpty() ? Stream.concat(named, Stream.of("help", "quit")) : named;
    }

    private static Stream<String> left(Command command, List<String> before) {
        Stream<String> own = command.getOptions().stream().map(option -> "--" + option.longName());
        return Stream.concat(own, Stream.of("--output", "--wide")).filter(option -> !before.contains(option));
    }

    private static Stream<Name> plain(Stream<String> words) {
        return words.distinct().sorted().map(word -> new Name(word, ""));
    }

    private static String firstWord(String rest) {
        return rest.split(" ", 2)[0];
    }
}
