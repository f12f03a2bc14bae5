package se.navigatorbot.admin.line;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final CommandRegistry registry = new CommandRegistry();
    private final Map<String, List<Unnamed>> arguments = new HashMap<>();

    AnnotatedCommands(ApplicationContext beans) {
        for (String bean : beans.getBeanDefinitionNames()) {
            Class<?> type = beans.getType(bean, false);
            if (type != null && type.getName().startsWith(OURS)) {
                read(type, beans);
            }
        }
    }

    CommandRegistry registry() {
        return registry;
    }

    /** The words after the command, in order. */
    List<Unnamed> arguments(String command) {
        return arguments.getOrDefault(command, List.of());
    }

    private void read(Class<?> type, ApplicationContext beans) {
        for (Method method : type.getDeclaredMethods()) {
            Command command = method.getAnnotation(Command.class);
            if (command != null) {
                CommandFactoryBean factory = new CommandFactoryBean(method);
                factory.setApplicationContext(beans);
                registry.registerCommand(factory.getObject());
                arguments.put(String.join(" ", command.name()), arguments(method));
            }
        }
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
