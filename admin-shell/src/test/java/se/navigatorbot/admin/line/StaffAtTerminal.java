package se.navigatorbot.admin.line;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import se.navigatorbot.admin.commands.CommandsConfiguration;
import se.navigatorbot.admin.screen.Questions;
import se.navigatorbot.admin.screen.ScreenConfiguration;
import se.navigatorbot.admin.server.ServerConfiguration;

/** The shell in this process, with a staff API that answers as told. */
final class StaffAtTerminal implements AutoCloseable {

    final WireMockServer api =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
    private final Map<String, Object> environment = new HashMap<>();
    private final AnnotationConfigApplicationContext shell = new AnnotationConfigApplicationContext();

    StaffAtTerminal(Path home) {
        api.start();
        environment.put("NAVIGATOR_HOME", home.toString());
        shell.getEnvironment().getPropertySources().addFirst(new MapPropertySource("staff", environment));
        shell.register(
                LineConfiguration.class,
                ScreenConfiguration.class,
                ServerConfiguration.class,
                CommandsConfiguration.class);
        shell.refresh();
    }

    /** What a command wrote and how it ended. */
    record Said(int code, String sentence, String text) {}

    /** Logged in with a token of the environment. */
    StaffAtTerminal loggedIn() {
        return with("NAVIGATOR_SERVER_URL", api.baseUrl()).with("NAVIGATOR_TOKEN", "secret-token");
    }

    StaffAtTerminal with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    void without(String variable) {
        environment.remove(variable);
    }

    Said run(String... words) {
        return asked(null, words);
    }

    Said asked(@Nullable Questions questions, String... words) {
        StringWriter text = new StringWriter();
        Ending ending = shell.getBean(Execution.class)
                .run(List.of(words), new Execution.Place(new PrintWriter(text), 0, questions));
        return new Said(ending.code(), ending.sentence(), text.toString());
    }

    <T> T part(Class<T> type) {
        return shell.getBean(type);
    }

    @Override
    public void close() {
        shell.close();
        api.stop();
    }
}
