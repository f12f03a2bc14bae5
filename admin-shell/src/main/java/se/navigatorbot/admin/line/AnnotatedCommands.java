package se.navigatorbot.admin.line;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<String, List<String>> arguments = new HashMap<>();

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

    /** What the words after the command are called, in order; all are needed. */
    List<String> arguments(String command) {
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

    private static List<String> arguments(Method method) {
        List<String> found = new ArrayList<>();
        for (Parameter parameter : method.getParameters()) {
            Argument argument = parameter.getAnnotation(Argument.class);
            if (argument != null) {
                found.add(argument.index(), argument.description());
            }
        }
        return found;
    }
}
