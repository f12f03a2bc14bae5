package se.navigatorbot.admin.line;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandOption;
import se.navigatorbot.admin.screen.Screen;

/** Tells in Swedish which commands there are and how one is written. */
final class Help {

    private static final String WORD = "help";

    private final AnnotatedCommands annotated;

    Help(AnnotatedCommands annotated) {
        this.annotated = annotated;
    }

    static boolean asked(List<String> words) {
        return words.isEmpty() || SwedishNames.inEnglish(words).get(0).equals(WORD);
    }

    /**
     * Help about the command or group that the words name, about everything without any.
     *
     * @return false when there is no such thing
     */
    boolean about(List<String> typed, Screen screen) {
        List<String> named = asked(typed) ? typed.subList(Math.min(1, typed.size()), typed.size()) : typed;
        List<String> words = SwedishNames.inEnglish(named);
        if (words.isEmpty()) {
            everything(screen);
            return true;
        }
        Command command = CommandName.first(annotated.registry(), words).command();
        if (command == null) {
            return group(words, screen);
        }
        one(command, screen);
        return true;
    }

    /**
     * The commands that begin with the first of the words.
     *
     * @return false when there are none
     */
    boolean group(List<String> words, Screen screen) {
        String group = SwedishNames.inEnglish(words).get(0);
        List<Command> commands = commands().stream()
                .filter(c -> c.getName().startsWith(group + " "))
                .toList();
        boolean only = words.size() == 1 && !commands.isEmpty();
        if (only) {
            commands.forEach(c -> screen.say(head("", c), c.getDescription()));
        }
        return only;
    }

    private void everything(Screen screen) {
        Map<String, List<Command>> groups = commands().stream()
                .collect(Collectors.groupingBy(Command::getGroup, TreeMap::new, Collectors.toList()));
        groups.forEach((group, commands) -> {
            screen.say(group);
            commands.forEach(c -> screen.say(head("  ", c), c.getDescription()));
        });
        screen.say("");
        screen.say("help KOMMANDO visar hur ett kommando skrivs. Alla tar --output table|json|csv och --wide.");
        screen.say("quit avslutar. Svenska namn går också: aktivitet ny, tid lista, samtal svara, utskick skicka.");
    }

    private void one(Command command, Screen screen) {
        screen.say("", command.getDescription());
        screen.say("");
        screen.say("  " + usage(command));
        screen.say("  " + SwedishNames.inSwedish(command.getName()) + " är samma sak.");
        screen.say("");
        command.getOptions()
                .forEach(option -> screen.say(String.format("  --%-16s ", option.longName()), about(option)));
        if (!command.getHelp().isBlank()) {
            screen.say("");
            screen.say("Till exempel:  ", command.getHelp());
        }
    }

    private String usage(Command command) {
        StringBuilder usage = new StringBuilder(command.getName());
        annotated
                .arguments(command.getName())
                .forEach(word -> usage.append(word.needed() ? " <" : " [")
                        .append(word.called())
                        .append(word.needed() ? ">" : "]"));
        command.getOptions().stream()
                .filter(Help::needed)
                .forEach(o -> usage.append(" --").append(o.longName()).append(" …"));
        boolean more = command.getOptions().stream().anyMatch(o -> !needed(o));
        return usage.append(more ? " [val]" : "").toString();
    }

    private static String about(CommandOption option) {
        return option.description() + (needed(option) ? " (måste anges)" : "");
    }

    private static boolean needed(CommandOption option) {
        return Boolean.TRUE.equals(option.required());
    }

    private static String head(String indent, Command command) {
        return String.format("%s%-24s ", indent, command.getName());
    }

    private List<Command> commands() {
        return annotated.registry().getCommands().stream()
                .filter(c ->
                        !c.isHidden() && c.getGroup() != null && !c.getGroup().isBlank())
                .sorted(Comparator.comparing(Command::getName))
                .toList();
    }
}
