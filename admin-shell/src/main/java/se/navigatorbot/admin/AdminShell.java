package se.navigatorbot.admin;

import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Import;
import se.navigatorbot.admin.commands.CommandsConfiguration;
import se.navigatorbot.admin.line.LineConfiguration;
import se.navigatorbot.admin.screen.ScreenConfiguration;
import se.navigatorbot.admin.server.ServerConfiguration;

/**
 * The shell. Words after its name are one command; without any it asks for commands until told to leave. Of Spring
 * Shell it takes the annotated commands and their registry; reading, running and asking are its own.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@Import({LineConfiguration.class, ServerConfiguration.class, ScreenConfiguration.class, CommandsConfiguration.class})
public class AdminShell {

    public static void main(String[] args) {
        // Newer JDKs may otherwise say that there is a console where there is none.
        System.setProperty("jdk.console", "java.base");
        System.exit(SpringApplication.exit(application().run(args)));
    }

    static SpringApplication application() {
        SpringApplication shell = new SpringApplication(AdminShell.class);
        shell.setWebApplicationType(WebApplicationType.NONE);
        shell.setBannerMode(Banner.Mode.OFF);
        shell.setLazyInitialization(true);
        // Options are the command's own, never settings of this program.
        shell.setAddCommandLineProperties(false);
        shell.setDefaultProperties(Map.of("spring.config.name", "admin-shell"));
        return shell;
    }
}
