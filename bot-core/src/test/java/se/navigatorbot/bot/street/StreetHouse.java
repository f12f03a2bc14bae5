package se.navigatorbot.bot.street;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.navigatorbot.bot.NavigatorBot;
import se.navigatorbot.bot.redis.DataDirectory;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.redis.StoreKey;
import se.navigatorbot.channels.WithTheProcess;
import se.navigatorbot.channels.fakes.FakePhone;
import se.navigatorbot.channels.fakes.Forms;
import se.navigatorbot.channels.fakes.Waiting;
import tools.jackson.databind.json.JsonMapper;

/** The whole server on a free port, Twilio and Telegram played by one WireMock, and a caller's ways in. */
final class StreetHouse implements AutoCloseable {

    static final String PUBLIC_URL = "https://bot.example.se";
    static final String OWN_NUMBER = "+46766861000";
    static final String ACCOUNT = "AC00000000000000000000000000000001";
    static final String AUTH_TOKEN = "kanarie0auth0token0vid0Twilio";
    static final String BOT_TOKEN = "778899:kanarieTelegramToken";
    static final String WEBHOOK_SECRET = "kanarieWebhookSecret";
    static final String ADMIN_PASSWORD = "kanarie-LosenordetForst-1";
    static final String MESSAGES = "/2010-04-01/Accounts/" + ACCOUNT + "/Messages.json";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Provider of both kinds; every request stays in its journal. */
    final WireMockServer provider =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().asynchronousResponseEnabled(true));

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ConfigurableApplicationContext context;

    /** @param more beans of the test beside those of the house */
    StreetHouse(RedisServer store, Class<?>... more) {
        this(store, List.of(), more);
    }

    /** @param set settings of the test beside those of the house */
    StreetHouse(RedisServer store, List<String> set, Class<?>... more) {
        provider.start();
        Providers.behave(provider);
        Class<?>[] rooms = Arrays.copyOf(more, more.length + 1);
        rooms[more.length] = NavigatorBot.class;
        context = new SpringApplicationBuilder(rooms)
                .run(Stream.concat(settings(store).stream(), set.stream()).toArray(String[]::new));
    }

    private List<String> settings(RedisServer store) {
        List<String> settings = new ArrayList<>(List.of(
                "--server.port=0",
                "--navigator.redis.url=" + store.url(),
                "--navigator.redis.durability=relaxed",
                "--navigator.public-url=" + PUBLIC_URL,
                "--navigator.staff.second-factor=",
                "--navigator.admin.initial-password=" + ADMIN_PASSWORD,
                "--navigator.sms.mode=live",
                "--navigator.sms.twilio.account-sid=" + ACCOUNT,
                "--navigator.sms.twilio.auth-token=" + AUTH_TOKEN,
                "--navigator.sms.twilio.from=" + OWN_NUMBER,
                "--navigator.sms.twilio.rate-per-second=0",
                "--navigator.sms.twilio.api-base-url=" + provider.baseUrl(),
                "--navigator.telegram.token=" + BOT_TOKEN,
                "--navigator.telegram.mode=webhook",
                "--navigator.telegram.webhook-secret=" + WEBHOOK_SECRET,
                "--navigator.telegram.api-base-url=" + provider.baseUrl(),
                "--navigator.limits.answers-per-ten-minutes=0",
                "--navigator.limits.new-senders-per-hour=0"));
        try {
            DataDirectory data = DataDirectory.at(WithTheProcess.folder("street-house"));
            Path key = data.writePrivate("key-of-the-test", StoreKey.random().line());
            settings.addAll(List.of("--navigator.data-dir=" + data.path(), "--navigator.key-file=" + key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings;
    }

    /** Something of the house itself. */
    <T> T of(Class<T> kind) {
        return context.getBean(kind);
    }

    String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    int port() {
        return Integer.parseInt(Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port")));
    }

    /** Fields of an ordinary text. */
    static Map<String, String> text(String from, String body) {
        return Map.of(
                "MessageSid", "SM" + UUID.randomUUID().toString().replace("-", ""),
                "AccountSid", ACCOUNT,
                "From", from,
                "To", OWN_NUMBER,
                "Body", body,
                "NumMedia", "0");
    }

    /** Somebody texts; the status that Twilio gets. */
    int texts(String from, String body) {
        return twilio("/channels/sms/twilio", text(from, body)).statusCode();
    }

    /** Twilio calls, well signed. */
    HttpResponse<String> twilio(String pathAndQuery, Map<String, String> form) {
        return twilio(
                pathAndQuery, Forms.encode(form), FakePhone.signature(AUTH_TOKEN, PUBLIC_URL + pathAndQuery, form));
    }

    /** Somebody calls as Twilio does, with whatever signature. */
    HttpResponse<String> twilio(String pathAndQuery, String form, String signature) {
        return post(
                pathAndQuery,
                form,
                "Content-Type",
                "application/x-www-form-urlencoded",
                "X-Twilio-Signature",
                signature);
    }

    /** Telegram brings an update. */
    HttpResponse<String> telegram(String update) {
        return post(
                "/channels/telegram/webhook",
                update,
                "Content-Type",
                "application/json",
                "X-Telegram-Bot-Api-Secret-Token",
                WEBHOOK_SECRET);
    }

    /** The token of a new talk in the chat. */
    String newPage() {
        return post("/chat/api/session", "").body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
    }

    /** Somebody writes in the chat. */
    HttpResponse<String> writes(String page, String text) {
        String id = UUID.randomUUID().toString();
        String body = JsonMapper.shared().writeValueAsString(Map.of("id", id, "text", text));
        return call(page, "POST", "/chat/api/messages", body);
    }

    /** A call of staff or of the chat's page. */
    HttpResponse<String> call(String bearer, String method, String path, String json) {
        return send(HttpRequest.newBuilder(URI.create(url(path)))
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + bearer)
                .build());
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(url(path))).build());
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url(path))).POST(BodyPublishers.ofString(body));
        return send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A figure of the house as its operator reads it, all labels together; 0 when there is none. */
    double figure(String name, String... labels) {
        return get("/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith(name) && Arrays.stream(labels).allMatch(line::contains))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    /** Texts that Twilio was given for a number, in order. */
    List<String> readAt(String number) {
        return Providers.texts(provider, number);
    }

    /** As {@link #readAt}, without the line in which the house presents itself once to somebody new. */
    List<String> answersTo(String number) {
        List<String> all = readAt(number);
        return all.size() == 2 && all.get(1).startsWith("Jag är en bot på") ? all.subList(0, 1) : all;
    }

    static void soon(Supplier<Boolean> condition, Supplier<String> story) {
        Waiting.untilTrue(PATIENCE, condition, story);
    }

    @Override
    public void close() {
        context.close();
        provider.stop();
    }
}
