package se.navigatorbot.bot.operation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import se.navigatorbot.bot.redis.DataDirectory;
import se.navigatorbot.bot.redis.Store;

/** Says after the start where everything is that exists, and where the first administrator finds the password. */
final class Welcome implements ApplicationListener<ApplicationReadyEvent> {

    private static final Logger log = LoggerFactory.getLogger(Welcome.class);

    private final Store store;
    private final DataDirectory data;
    private final Addresses addresses;

    Welcome(Store store, DataDirectory data, Addresses addresses) {
        this.store = store;
        this.data = data;
        this.addresses = addresses;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            int port = web.getWebServer().getPort();
            lines(port, event.getApplicationContext().getEnvironment()).forEach(log::info);
        }
    }

    private List<String> lines(int port, Environment settings) {
        List<String> lines = new ArrayList<>();
        String here = "http://localhost:" + port;
        lines.add("Navigatorbot is ready.");
        addresses.shown().forEach((what, path) -> lines.add("  " + padded(what) + here + path));
        Path password = data.file("initial-admin");
        if (Files.exists(password)) {
            lines.add("  " + padded("First password") + relative(password) + " (user admin)");
        }
        lines.add("  " + padded("Region") + settings.getProperty("navigator.region", "blekinge") + demo(settings));
        lines.add("  " + padded("Store") + (store.server().embedded() ? "embedded Redis " : "Redis ")
                + store.admitted()
                        .map(found -> found.durability().version().toString())
                        .orElse("(" + store.trouble().line() + ")"));
        return lines;
    }

    private static String demo(Environment settings) {
        return settings.getProperty("navigator.demo", Boolean.class, false) ? ", with demonstration data" : "";
    }

    private static String padded(String what) {
        return String.format("%-16s", what);
    }

    private static String relative(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return file.startsWith(here) ? here.relativize(file).toString() : file.toString();
    }
}
