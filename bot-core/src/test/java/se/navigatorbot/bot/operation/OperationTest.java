package se.navigatorbot.bot.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.redis.StoreConfiguration;
import se.navigatorbot.bot.redis.embedded.EmbeddedConfiguration;
import se.navigatorbot.bot.spool.SpoolConfiguration;
import se.navigatorbot.bot.time.TimeConfiguration;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.ChannelHealth;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.Delivery;
import se.navigatorbot.channels.OutboundMessage;
import se.navigatorbot.channels.fakes.Waiting;

@Timeout(300)
class OperationTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.durable().keeping();

    @RegisterExtension
    final CapturedLogs logs = new CapturedLogs();

    @TempDir
    static Path folder;

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final List<ConfigurableApplicationContext> running = new ArrayList<>();
    private static String house = "";

    @BeforeAll
    static void startOne() throws IOException {
        Path key = Files.writeString(folder.resolve("key"), "1:" + "A".repeat(43) + "=");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        house = start();
    }

    @AfterAll
    static void stop() {
        running.forEach(ConfigurableApplicationContext::close);
    }

    @Test
    void isReadyWhileMessagesAreKeptAnywhereAndNotWhenNowhere() throws Exception {
        assertThat(status(house, "/actuator/health/readiness")).isEqualTo(200);
        server.kill();
        try {
            until(house, "/actuator/health/store", 503);
            assertThat(status(house, "/actuator/health/readiness")).isEqualTo(200);
            assertThat(get(house, "/actuator/health")).contains("\"by\":\"spool\"", "\"waiting\":0");
            Files.move(folder.resolve("data/spool"), folder.resolve("data/hidden"));
            until(house, "/actuator/health/readiness", 503);
            assertThat(status(house, "/actuator/health/liveness")).isEqualTo(200);
        } finally {
            Files.move(folder.resolve("data/hidden"), folder.resolve("data/spool"));
            server.restart();
        }
        until(house, "/actuator/health", 200);
        assertThat(get(house, "/actuator/health")).contains("\"by\":\"store\"");
    }

    @Test
    void tellsWhyToThisMachineAlone() throws Exception {
        assertThat(get(house, "/actuator/health"))
                .contains("\"store\"", "\"external\"", "every answer comes after the disk has it")
                .contains("\"sms\"", "two texts wait");
        assertThat(get(house, "/actuator/health", "X-Forwarded-For", "192.0.2.1"))
                .contains("\"status\":\"UP\"")
                .doesNotContain("store", "version", "texts");
        assertThat(get(house, "/actuator/prometheus"))
                .contains(
                        "navigator_store_away 0",
                        "navigator_spool_waiting 0",
                        "navigator_channel_state{channel=\"sms\"} 0",
                        "jvm_memory_used_bytes");
    }

    @Test
    void endsTheStartWithTheAddressesOfWhatExists() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/initial-admin"), "secret");
        String another = start();
        assertThat(String.join("\n", logs.messages("INFO")))
                .contains("Navigatorbot is ready.", another + "/actuator/health", "data/initial-admin")
                .doesNotContain("/chat", "/desk", "secret");
    }

    @Test
    void talkativeLibrariesAreKeptQuiet() {
        start();
        assertThat(List.of(
                        "redis.clients.jedis", "com.twilio.http", "org.apache.hc.client5", "okhttp3", "org.telegram"))
                .noneMatch(library -> LoggerFactory.getLogger(library).isInfoEnabled());
    }

    @Test
    void aRefusedStartIsOneLineWithoutTrace() {
        assertThatThrownBy(() -> start("--navigator.sms.mode=loud")).isNotNull();
        assertThat(logs.messages("WARN"))
                .singleElement()
                .asString()
                .isEqualTo("Not started. navigator.sms.mode is none of off, trial and live; set it to one of them.");
    }

    @Test
    void aTakenPortIsOneLine() throws Exception {
        String port = house.substring(house.lastIndexOf(':') + 1);
        assertThatThrownBy(() -> startOn(Integer.parseInt(port))).isNotNull();
        assertThat(logs.messages("WARN"))
                .singleElement()
                .asString()
                .startsWith("Not started. ")
                .contains(port, "already in use")
                .doesNotContain("\n");
    }

    private static String start(String... more) {
        return startOn(0, more);
    }

    private static String startOn(int wanted, String... more) {
        String[] settings = Stream.concat(
                        Stream.of(
                                "--server.port=" + wanted,
                                "--navigator.data-dir=" + folder.resolve("data"),
                                "--navigator.redis.url=" + server.url(),
                                "--navigator.key-file=" + folder.resolve("key")),
                        Stream.of(more))
                .toArray(String[]::new);
        ConfigurableApplicationContext house = new SpringApplicationBuilder(SmallHouse.class).run(settings);
        running.add(house);
        String port = house.getEnvironment().getProperty("local.server.port", "none");
        return "http://localhost:" + port;
    }

    private static String get(String at, String path, String... headers) throws Exception {
        return call(at, path, headers).body();
    }

    private static int status(String at, String path) throws Exception {
        return call(at, path).statusCode();
    }

    private static HttpResponse<String> call(String at, String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(at + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static boolean answers(String at, String path, int status) {
        try {
            return status(at, path) == status;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void until(String at, String path, int status) {
        Waiting.untilTrue(Duration.ofSeconds(60), () -> answers(at, path, status), () -> path + " gives no " + status);
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @Import({
        SpringInUse.class,
        OperationConfiguration.class,
        StoreConfiguration.class,
        SpoolConfiguration.class,
        EmbeddedConfiguration.class,
        TimeConfiguration.class
    })
    static class SmallHouse {

        @Bean
        SecurityFilterChain open(HttpSecurity http) {
            return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                    .build();
        }

        @Bean
        Channel sms() {
            return new QuietChannel();
        }
    }

    private static final class QuietChannel implements Channel {
        @Override
        public ChannelKind kind() {
            return ChannelKind.SMS;
        }

        @Override
        public Delivery send(OutboundMessage message, StillWanted stillWanted) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int parts(OutboundMessage message) {
            return 1;
        }

        @Override
        public ChannelHealth health() {
            return ChannelHealth.up("two texts wait");
        }
    }
}
