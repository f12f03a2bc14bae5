package se.navigatorbot.admin;

import java.util.List;
import java.util.logging.LogManager;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import se.navigatorbot.admin.commands.CommandsConfiguration;
import se.navigatorbot.admin.line.LineConfiguration;
import se.navigatorbot.admin.line.OneCommand;
import se.navigatorbot.admin.screen.ScreenConfiguration;
import se.navigatorbot.admin.server.ServerConfiguration;

/**
 * The shell. Words after its name are one command; without any it asks for commands until told to leave. Of Spring
 * Shell it takes the annotated commands and their registry; reading, running and asking are its own. It is started
 * anew for each command of a script, so it takes of Spring what commands need, and makes of that what one command uses.
 */
public final class AdminShell {

    private AdminShell() {}

    public static void main(String[] args) {
        // Newer JDKs may otherwise say that there is a console where there is none.
        System.setProperty("jdk.console", "java.base");
        // Staff read sentences, not logs.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        LogManager.getLogManager().reset();
        System.exit(shell().getBean(OneCommand.class).run(List.of(args)));
    }

    private static AnnotationConfigApplicationContext shell() {
        AnnotationConfigApplicationContext shell = new AnnotationConfigApplicationContext();
        shell.register(
                LineConfiguration.class,
                ServerConfiguration.class,
                ScreenConfiguration.class,
                CommandsConfiguration.class);
        shell.addBeanFactoryPostProcessor(AdminShell::makeWhenAskedFor);
        shell.refresh();
        return shell;
    }

    private static void makeWhenAskedFor(ConfigurableListableBeanFactory beans) {
        for (String name : beans.getBeanDefinitionNames()) {
            beans.getBeanDefinition(name).setLazyInit(true);
        }
    }
}
