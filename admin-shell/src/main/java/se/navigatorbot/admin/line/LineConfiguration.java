package se.navigatorbot.admin.line;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.ConfigurableConversionService;
import org.springframework.core.env.Environment;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.Centres;
import se.navigatorbot.admin.server.Sessions;

/** How commands are read and run. */
@Configuration(proxyBeanMethods = false)
public class LineConfiguration {

    /** Spring Shell turns words into parameters with it. */
    @Bean
    ConfigurableConversionService conversion() {
        return ValueTypes.conversion(Clock.system(ZoneId.of("Europe/Stockholm")));
    }

    @Bean
    AnnotatedCommands annotatedCommands(ApplicationContext beans) {
        return new AnnotatedCommands(beans);
    }

    @Bean
    Execution execution(AnnotatedCommands commands, ConfigurableConversionService conversion, Screen screen) {
        WordsParser parser = new WordsParser(commands, conversion);
        return new Execution(commands.registry(), parser, new Help(commands), screen);
    }

    @Bean
    Interactive interactive(Execution execution, AnnotatedCommands commands, Sessions sessions, Centres centres) {
        Map<String, Supplier<List<String>>> values =
                Map.of("--centre", centres::ids, "--output", () -> List.of("table", "json", "csv"));
        return new Interactive(execution, new Completions(commands.registry(), values), sessions::prompt);
    }

    @Bean
    OneCommand oneCommand(Execution execution, Interactive interactive, Environment environment) {
        return new OneCommand(execution, interactive, environment);
    }
}
