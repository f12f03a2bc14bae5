package se.navigatorbot.admin.line;

import jakarta.validation.Validator;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.ConfigurableConversionService;
import org.springframework.core.env.Environment;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.Centres;
import se.navigatorbot.admin.server.Names;
import se.navigatorbot.admin.server.Names.Name;
import se.navigatorbot.admin.server.Sessions;

/** How commands are read and run. */
@Configuration(proxyBeanMethods = false)
public class LineConfiguration {

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Stockholm"));
    }

    /** Spring Shell turns words into parameters with it. */
    @Bean
    ConfigurableConversionService conversion(Clock clock) {
        return ValueTypes.conversion(clock);
    }

    @Bean
    Validator validator() {
        return new NoConstraints();
    }

    @Bean
    AnnotatedCommands annotatedCommands(ApplicationContext beans) {
        return new AnnotatedCommands(beans);
    }

    @Bean
    Execution execution(AnnotatedCommands commands, ConfigurableConversionService conversion, Screen screen) {
        WordsParser parser = new WordsParser(commands, conversion);
        return new Execution(commands, parser, new Help(commands), screen);
    }

    @Bean
    Completions completions(AnnotatedCommands commands, Centres centres, Names names) {
        Map<String, Supplier<List<Name>>> options = Map.of(
                "--centre",
                () -> plain(centres.ids()),
                "--output",
                () -> plain(List.of("table", "json", "csv")),
                "--subject",
                () -> plain(List.of("aktiviteter", "praktik")),
                "--every",
                () -> plain(List.of("dag", "vecka", "månad")),
                "--coach",
                names::staff,
                "--event",
                names::events,
                "--person",
                names::participants,
                "--into",
                names::participants);
        Map<String, Supplier<List<Name>>> arguments = Map.of(
                "ID på utskicket", names::broadcasts,
                "ID på aktiviteten", names::events,
                "ID på platsen", names::placements,
                "deltagarens ID", names::participants,
                "deltagarens ID eller meddelandets", names::participants,
                "dubblettens ID", names::participants,
                "användarnamn", names::staff,
                "textens namn", names::texts,
                "namn på urvalet", names::lists);
        return new Completions(commands, options, arguments);
    }

    private static List<Name> plain(List<String> values) {
        return values.stream().map(value -> new Name(value, "")).toList();
    }

    @Bean
    Interactive interactive(Execution execution, Completions completions, Sessions sessions) {
        return new Interactive(execution, completions, sessions::prompt);
    }

    @Bean
    OneCommand oneCommand(Execution execution, ObjectProvider<Interactive> interactive, Environment environment) {
        return new OneCommand(execution, interactive::getObject, environment);
    }
}
