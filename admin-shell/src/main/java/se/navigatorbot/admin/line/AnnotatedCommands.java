package se.navigatorbot.admin.line;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.support.CommandFactoryBean;

/**
 * Finds the annotated methods of our beans. Spring Shell's own search scans packages, and does not tell what a command
 * wants without a name, so that surplus words would pass unseen.
 */
final class AnnotatedCommands {

    private static final String OURS = "se.navigatorbot.";

    private final ApplicationContext beans;
    private final Map<String, List<Method>> methods = new HashMap<>();
    private final Map<String, CommandRegistry> registries = new HashMap<>();
    private final Map<String, List<Unnamed>> arguments = new HashMap<>();

    AnnotatedCommands(ApplicationContext beans) {
        this.beans = beans;
        for (String bean : beans.getBeanDefinitionNames()) {
            Class<?> type = beans.getType(bean, false);
            if (type != null && type.getName().startsWith(OURS)) {
                find(type);
            }
        }
    }

    /** All of them. */
    CommandRegistry registry() {
        return registries.computeIfAbsent(
                "", all -> registry(methods.values().stream().flatMap(List::stream)));
    }

    /** Those that begin with the first of the words: a program that runs one command and ends makes no others. */
    CommandRegistry registry(List<String> words) {
        String first = words.isEmpty() ? "" : words.get(0);
        return registries.containsKey("")
                ? registry()
                : registries.computeIfAbsent(first, word -> registry(methods.getOrDefault(word, List.of()).stream()));
    }

    /** The words after the command, in order. */
    List<Unnamed> arguments(String command) {
        return arguments.getOrDefault(command, List.of());
    }

    private void find(Class<?> type) {
        for (Method method : type.getDeclaredMethods()) {
            Command command = method.getAnnotation(Command.class);
            if (command != null) {
                String name = String.join(" ", command.name());
                methods.computeIfAbsent(name.split(" ", 2)[0], first -> new ArrayList<>())
                        .add(method);
                arguments.put(name, arguments(method));
            }
        }
    }

    private CommandRegistry registry(Stream<Method> found) {
        CommandRegistry registry = new CommandRegistry();
        found.forEach(method -> {
            CommandFactoryBean factory = new CommandFactoryBean(method);
            factory.setApplicationContext(beans);
            registry.registerCommand(factory.getObject());
        });
        return registry;
    }

    private static List<Unnamed> arguments(Method method) {
        List<Unnamed> found = new ArrayList<>();
        for (Parameter parameter : method.getParameters()) {
            Argument argument = parameter.getAnnotation(Argument.class);
            if (argument != null) {
                boolean needed = !parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
                found.add(argument.index(), new Unnamed(argument.description(), needed));
            }
        }
        return found;
    }

    /**
     * A word without a name of its own.
     *
     * @param called what it is, in Swedish
     * @param needed whether it must be there; only the last ones may be left out, and are empty then
     */
    record Unnamed(String called, boolean needed) {}
}
