package se.navigatorbot.bot.street;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.navigatorbot.bot.NavigatorBot;
import se.navigatorbot.bot.redis.DataDirectory;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.redis.StoreKey;
import se.navigatorbot.channels.WithTheProcess;

/** The whole server on a free port, live, with whatever accounts a test gives it. */
final class ProviderHouse implements AutoCloseable {

    static final String PUBLIC_URL = "https://bot.example.se";

    private static final String PASSWORD = "ett-Losenord-forst-1";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ConfigurableApplicationContext context;
    private String token = "";

    ProviderHouse(RedisServer store, List<String> accounts) {
        List<String> settings = new ArrayList<>(accounts);
        settings.addAll(List.of(
                "--server.port=0",
                "--navigator.redis.url=" + store.url(),
                "--navigator.redis.durability=relaxed",
                "--navigator.public-url=" + PUBLIC_URL,
                "--navigator.staff.second-factor=",
                "--navigator.admin.initial-password=" + PASSWORD,
                "--navigator.sms.mode=live",
                "--navigator.limits.answers-per-ten-minutes=0",
                "--navigator.limits.new-senders-per-hour=0"));
        try {
            DataDirectory data = DataDirectory.at(WithTheProcess.folder("provider-house"));
            String key = StoreKey.random().line();
            settings.addAll(List.of(
                    "--navigator.data-dir=" + data.path(),
                    "--navigator.key-file=" + data.writePrivate("key-of-the-test", key)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context = new SpringApplicationBuilder(NavigatorBot.class).run(settings.toArray(String[]::new));
    }

    String url() {
        return "http://127.0.0.1:"
                + Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port"));
    }

    /** What an administrator reads there. */
    String asAdministrator(String path) {
        if (token.isEmpty()) {
            token = login();
        }
        return send(HttpRequest.newBuilder(URI.create(url() + path)).header("Authorization", "Bearer " + token));
    }

    private String login() {
        String login = "{\"user\":\"admin\",\"password\":\"" + PASSWORD + "\"}";
        return send(HttpRequest.newBuilder(URI.create(url() + "/api/login"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(login)))
                .replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
    }

    private String send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
