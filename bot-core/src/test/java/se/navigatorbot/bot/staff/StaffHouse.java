package se.navigatorbot.bot.staff;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.crypto.password.PasswordEncoder;
import se.navigatorbot.bot.catalogue.CatalogueConfiguration;
import se.navigatorbot.bot.hours.HoursConfiguration;
import se.navigatorbot.bot.links.LinksConfiguration;
import se.navigatorbot.bot.outbox.OutboxTrace;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.RedisPeople;
import se.navigatorbot.bot.redis.DataDirectory;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.region.RegionConfiguration;
import se.navigatorbot.bot.staff.calls.CallsConfiguration;
import se.navigatorbot.bot.staff.entry.EntryConfiguration;
import se.navigatorbot.bot.time.BusinessClock;
import se.navigatorbot.bot.time.TimeConfiguration;
import se.navigatorbot.bot.turns.Entrance;
import se.navigatorbot.bot.turns.Turns;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.RecordingChannel;

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
                    fresh.getBeanFactory().registerSingleton("dataDirectory", dataDirectory());
                })
                .properties(
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

    private static DataDirectory dataDirectory() {
        try {
            return DataDirectory.at(Files.createTempDirectory("staff-house"));
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
        HoursConfiguration.class,
        CatalogueConfiguration.class,
        LinksConfiguration.class,
    })
    static class Ground {

        @Bean
        se.navigatorbot.bot.participants.Ground peoplesGround(
                Redis redis, Documents documents, BusinessClock clock, Region region, MeterRegistry meters) {
            return se.navigatorbot.bot.participants.Ground.on(redis, documents, clock, region.zone(), meters);
        }

        @Bean
        People people(se.navigatorbot.bot.participants.Ground ground) {
            return new RedisPeople(ground.redis(), ground.documents(), ground.addresses(), ground.shelf());
        }

        @Bean(destroyMethod = "shutdownNow")
        ExecutorService pool() {
            return Executors.newCachedThreadPool();
        }

        @Bean
        Turns turns(se.navigatorbot.bot.participants.Ground ground, ExecutorService pool) {
            return new Entrance(ground, true, pool).turns();
        }

        @Bean
        OutboxTrace outboxTrace(Redis redis, People people) {
            return new OutboxTrace(redis, people);
        }

        @Bean
        Channel sms() {
            return new RecordingChannel(ChannelKind.SMS);
        }
    }
}
