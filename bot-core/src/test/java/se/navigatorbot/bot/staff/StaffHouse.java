package se.navigatorbot.bot.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import se.navigatorbot.bot.NavigatorBot;
import se.navigatorbot.bot.redis.DataDirectory;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.redis.StoreKey;
import se.navigatorbot.bot.time.BusinessClock;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.Reception;
import se.navigatorbot.channels.RecordingChannel;
import se.navigatorbot.channels.WithTheProcess;
import se.navigatorbot.channels.inuse.ChannelsInUse;

/**
 * The whole house as a server on a free port, over a Redis of its own, with channels that record, shared by all tests
 * of the staff side. For each test class it is a Tuesday at 10:00 at the centres, always a later one.
 */
public final class StaffHouse implements BeforeAllCallback {

    public static final String PASSWORD = "correct horse 7";

    /** The store names lines of a talk by its own clock, and the sweep takes those of two years ago. */
    private static final int MOST_DAYS = 700;

    /** The next test class after so many is given a new house: each turns the clock on by some weeks. */
    private static final int OLD_DAYS = 350;

    /** Started for the first test class that wants it, closed with the process. */
    private static final StaffHouse SHARED = new StaffHouse();

    private final RedisServer server = RedisServer.quick();
    private final List<String> wanted = new ArrayList<>();
    private List<String> settings = List.of();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Class<?>> users = new ConcurrentHashMap<>();
    private @Nullable Class<?> user;
    private @Nullable ConfigurableApplicationContext context;
    private final List<Class<?>> more;

    private StaffHouse(Class<?>... more) {
        this.more = List.of(more);
    }

    /** One that no other test class sees, with more beans. */
    public static StaffHouse own(Class<?>... more) {
        return new StaffHouse(more);
    }

    /** With one setting more; before it opens. */
    public StaffHouse with(String name, String value) {
        wanted.add("--" + name + "=" + value);
        return this;
    }

    public static StaffHouse shared() {
        return SHARED;
    }

    @Override
    public void beforeAll(ExtensionContext test) {
        user = test.getRequiredTestClass();
        if (context == null) {
            server.beforeAll(test);
            open();
            WithTheProcess.ends(() -> close(test));
        }
        if (aheadOfTheServer().toDays() > OLD_DAYS) {
            context().close();
            server.ask("FLUSHALL");
            open();
        }
        turnTo(DayOfWeek.TUESDAY, 10);
    }

    private Duration aheadOfTheServer() {
        return Duration.between(Instant.now(), bean(BusinessClock.class).instant());
    }

    private void open() {
        settings = new ArrayList<>(wanted);
        if (settings.stream().noneMatch(setting -> setting.startsWith("--navigator.demo="))) {
            settings.add("--navigator.demo=true");
        }
        settings.addAll(List.of(
                "--server.port=0",
                "--navigator.broadcast.approve-above=5",
                "--navigator.broadcast.undo=PT0S",
                "--navigator.sms.twilio.rate-per-second=0",
                "--navigator.redis.url=" + server.url(),
                "--navigator.redis.durability=relaxed",
                "--navigator.data-dir=" + dataDirectory()));
        start();
        add("chief", Role.ADMINISTRATOR);
        add("anna", Role.COACH, "ronneby");
        add("bo", Role.COACH, "karlshamn");
    }

    /** Turns business time on to the next such hour of such a day, in a week without a holiday. */
    public void turnTo(DayOfWeek day, int hour) {
        BusinessClock clock = bean(BusinessClock.class);
        ZonedDateTime now = clock.instant().atZone(ZoneId.of("Europe/Stockholm"));
        ZonedDateTime then = now.with(TemporalAdjusters.nextOrSame(day)).with(LocalTime.of(hour, 0));
        while (!then.isAfter(now) || !OrdinaryWeek.fits(now, then)) {
            then = then.plusWeeks(1);
        }
        if (then.isAfter(ZonedDateTime.now(then.getZone()).plusDays(MOST_DAYS))) {
            throw new IllegalStateException(
                    "this house has lived through talks' two years; who turns much wants its own");
        }
        clock.advance(Duration.between(now, then));
    }

    /** A number or a name belongs to the test class that used it first, in whatever order they run. */
    public String claim(String numberOrName) {
        Class<?> now = Objects.requireNonNull(user);
        String one = numberOrName.replaceAll("[ -]", "").replaceFirst("^0", "+46");
        Class<?> first = Objects.requireNonNullElse(users.putIfAbsent(one, now), now);
        if (first != now) {
            throw new IllegalStateException(numberOrName + " is somebody of " + first.getSimpleName());
        }
        return numberOrName;
    }

    /** Somebody texts, and the house has stored it. */
    public void hears(Address from, String text) {
        claim(from.value());
        Instant now = bean(BusinessClock.class).instant();
        bean(Reception.class).accept(InboundMessage.text("sms:t" + UUID.randomUUID(), from, text, now));
    }

    private void start() {
        context = process(settings);
    }

    /** One more process on the same store, with a folder and channels of its own; whoever wants it closes it. */
    public ConfigurableApplicationContext twin() throws IOException {
        return twin(WithTheProcess.folder("twin-house"));
    }

    /** As {@link #twin()}, in a folder that an earlier one may have left. */
    public ConfigurableApplicationContext twin(Path folder) {
        List<String> own = new ArrayList<>(settings);
        own.removeIf(setting -> setting.startsWith("--navigator.data-dir="));
        own.add("--navigator.data-dir=" + folder);
        return process(own);
    }

    private ConfigurableApplicationContext process(List<String> set) {
        Class<?>[] rooms = Arrays.stream(Objects.requireNonNull(NavigatorBot.class.getAnnotation(Import.class))
                        .value())
                .filter(room -> room != ChannelsInUse.class)
                .toArray(Class<?>[]::new);
        return new SpringApplicationBuilder(StaffGround.class)
                .sources(rooms)
                .sources(more.toArray(Class<?>[]::new))
                .run(set.toArray(String[]::new));
    }

    private void close(ExtensionContext test) {
        context().close();
        server.afterAll(test);
    }

    public RedisServer store() {
        return server;
    }

    public <T> T bean(Class<T> type) {
        return context().getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return context().getBean(name, type);
    }

    public RecordingChannel sms() {
        return bean("sms", RecordingChannel.class);
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

    /** The staff API as a client has it. */
    public <T> T as(String user, Class<T> api) {
        RestClient client = RestClient.builder()
                .baseUrl(url(""))
                .requestFactory(new JdkClientHttpRequestFactory(http))
                .defaultHeader("Authorization", "Bearer " + token(user))
                .build();
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
                .build()
                .createClient(api);
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

    /** The value of a setting. */
    public String setting(String name) {
        return String.valueOf(context().getEnvironment().getProperty(name));
    }

    private Path dataDirectory() {
        try {
            DataDirectory data = DataDirectory.at(WithTheProcess.folder("staff-house"));
            Path key = data.writePrivate("key-of-the-test", StoreKey.random().line());
            settings.add("--navigator.key-file=" + key);
            return data.path();
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
}
