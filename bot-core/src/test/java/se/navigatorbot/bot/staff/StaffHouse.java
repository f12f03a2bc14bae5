package se.navigatorbot.bot.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.crypto.password.PasswordEncoder;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.region.RegionConfiguration;
import se.navigatorbot.bot.staff.calls.CallsConfiguration;
import se.navigatorbot.bot.staff.entry.EntryConfiguration;
import se.navigatorbot.bot.time.TimeConfiguration;

/** The staff side as a server on a free port, over a real store. Each test begins with empty accounts. */
public final class StaffHouse implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    public static final String PASSWORD = "correct horse 7";

    private final RedisServer server;
    private final List<Class<?>> rooms = new ArrayList<>(List.of(Ground.class));
    private final List<String> settings = new ArrayList<>(List.of("--server.port=0", "--spring.main.banner-mode=off"));
    private @Nullable ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();

    public StaffHouse(RedisServer server) {
        this.server = server;
    }

    /** With further rooms. */
    public StaffHouse with(Class<?>... more) {
        rooms.addAll(List.of(more));
        return this;
    }

    public StaffHouse set(String setting) {
        settings.add("--" + setting);
        return this;
    }

    @Override
    public void beforeAll(ExtensionContext ignored) {
        context = new SpringApplicationBuilder(rooms.toArray(Class<?>[]::new))
                .initializers(fresh -> {
                    fresh.getBeanFactory().registerSingleton("redis", server.redis());
                    fresh.getBeanFactory().registerSingleton("documents", server.documents());
                })
                .properties(
                        "navigator.data-dir=" + dataDir(),
                        "management.endpoints.web.exposure.include=health,prometheus",
                        "springdoc.api-docs.path=/api/openapi")
                .run(settings.toArray(String[]::new));
    }

    @Override
    public void beforeEach(ExtensionContext ignored) {
        add("admin", Role.ADMINISTRATOR);
    }

    @Override
    public void afterAll(ExtensionContext ignored) {
        if (context != null) {
            context.close();
        }
    }

    public <T> T bean(Class<T> type) {
        return context().getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return context().getBean(name, type);
    }

    /** An account with {@link #PASSWORD}. */
    public void add(String user, Role role, String... centres) {
        String password = bean(PasswordEncoder.class).encode(PASSWORD);
        bean(StaffAccounts.class).add(Account.fresh(user, "Namn " + user, role, List.of(centres), password));
    }

    /** A token without the way over the password. */
    public String token(String user) {
        return bean(Tokens.class).issue(user);
    }

    public String url(String path) {
        return "http://127.0.0.1:" + context().getEnvironment().getProperty("local.server.port") + path;
    }

    /** A call with a token, or without one when it is empty; a body makes it JSON. */
    public HttpResponse<String> call(String token, String method, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(request.build());
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path dataDir() {
        try {
            return Files.createTempDirectory("staff-house");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ConfigurableApplicationContext context() {
        if (context == null) {
            throw new IllegalStateException("the house opens with the test class: is the field static?");
        }
        return context;
    }

    /** What every staff test stands on. */
    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({
        TimeConfiguration.class,
        RegionConfiguration.class,
        StaffConfiguration.class,
        EntryConfiguration.class,
        CallsConfiguration.class,
    })
    static class Ground {}
}
