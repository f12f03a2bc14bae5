package se.navigatorbot.channels.fakes;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * 46elks' message resource on loopback. Keeps a ledger of everything that was posted and shows it as history, can be told to misbehave, brings
 * texts and delivery reports, and can be taken down and brought back on the same port.
 */
public final class LoopbackElks implements AutoCloseable {

    public static final String USERNAME = "u00000000000000000000000000000000";
    public static final String PASSWORD = "12345";
    public static final String SECRET = "loopback-46elks-secret";
    public static final String NUMBER = "+46766861004";

    private final Queue<Sent> ledger = new ConcurrentLinkedQueue<>();
    private final Deque<Map<String, String>> history = new ConcurrentLinkedDeque<>();
    private final Queue<Mishap> mishaps = new ConcurrentLinkedQueue<>();
    private final Semaphore held = new Semaphore(0);
    private final AtomicLong numbers = new AtomicLong();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "fake-46elks");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable HttpServer server;
    private int port = FreePort.any();

    /** A message that the bot has posted. */
    public record Sent(String id, String to, String message, String whenDelivered, long nanoTime) {}

    /** What happens to one post instead of a clean answer. */
    public enum Mishap {
        /** 503 without taking the message. */
        BUSY,
        /** 429 with Retry-After 1. */
        TOO_MANY,
        /** The message is taken, but the connection closes without an answer. */
        TAKEN_UNANSWERED,
        /** The message is taken, and the answer held back until {@link LoopbackElks#letGo}. */
        HELD,
        /** 403: nothing is left on the account. */
        OUT_OF_CREDITS
    }

    public static LoopbackElks start() {
        LoopbackElks elks = new LoopbackElks();
        elks.up();
        return elks;
    }

    /** The settings of a bot that has an account here. */
    public List<String> settings() {
        return List.of(
                "--navigator.sms.elks.username=" + USERNAME,
                "--navigator.sms.elks.password=" + PASSWORD,
                "--navigator.sms.elks.from=" + NUMBER,
                "--navigator.sms.elks.api-base-url=" + url(),
                "--navigator.sms.elks.webhook-secret=" + SECRET,
                "--navigator.sms.elks.rate-per-second=0");
    }

    /** Listens, on the same port as before if there was one. */
    public synchronized void up() {
        try {
            HttpServer listening =
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1024);
            listening.createContext("/a1/sms", this::post);
            listening.setExecutor(threads);
            listening.start();
            server = listening;
            port = listening.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Goes away at once, with all its connections. */
    public synchronized void down() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** The next posts meet these, one each. */
    public void next(Mishap... coming) {
        mishaps.addAll(List.of(coming));
    }

    /** Answers one post that was held back, now or when it comes. */
    public void letGo() {
        held.release();
    }

    /** Everything taken so far, in the order of arrival. */
    public List<Sent> ledger() {
        return new ArrayList<>(ledger);
    }

    /** Texts taken for one number, in order. */
    public List<String> textsTo(String number) {
        return ledger.stream()
                .filter(s -> s.to().equals(number))
                .map(Sent::message)
                .toList();
    }

    /** Waits until something that fits has been taken. */
    public Sent await(Predicate<Sent> fits, Duration atMost) {
        return Waiting.until(
                atMost,
                () -> ledger.stream().filter(fits).findFirst().orElse(null),
                () -> "not sent; ledger: " + ledger);
    }

    /** Brings a text to the bot that listens there; gives the status of its acknowledgement. */
    public int text(String bot, String from, String words) {
        return call(
                bot + "/channels/sms/46elks?secret=" + SECRET,
                Map.of(
                        "direction",
                        "incoming",
                        "id",
                        String.format("s%032x", numbers.incrementAndGet()),
                        "from",
                        from,
                        "to",
                        NUMBER,
                        "created",
                        "",
                        "message",
                        words));
    }

    /** Brings a delivery report to the address that the bot named, at the bot that listens there. */
    public int report(String bot, Sent sent, String status) {
        URI named = URI.create(sent.whenDelivered());
        return call(bot + named.getRawPath() + "?" + named.getRawQuery(), Map.of("id", sent.id(), "status", status));
    }

    private int call(String address, Map<String, String> form) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(Forms.encode(form)))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void post(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            answer(exchange, 200, JsonMapper.shared().writeValueAsString(Map.of("data", List.copyOf(history))));
            return;
        }
        Map<String, String> form =
                Forms.parse(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Mishap mishap = mishaps.poll();
        if (mishap == null) {
            answer(exchange, 200, created(taken(form)));
            return;
        }
        switch (mishap) {
            case TAKEN_UNANSWERED -> {
                taken(form);
                exchange.close();
            }
            case HELD -> {
                String id = taken(form);
                held.acquireUninterruptibly();
                answer(exchange, 200, created(id));
            }
            case BUSY -> answer(exchange, 503, "<html>busy</html>");
            case TOO_MANY -> {
                exchange.getResponseHeaders().set("Retry-After", "1");
                answer(exchange, 429, "Too many requests");
            }
            case OUT_OF_CREDITS -> answer(exchange, 403, "Not enough credits");
        }
    }

    private String taken(Map<String, String> form) {
        String id = String.format("s%032x", numbers.incrementAndGet());
        String to = form.getOrDefault("to", "");
        String message = form.getOrDefault("message", "");
        history.addFirst(Map.of(
                "id",
                id,
                "created",
                LocalDateTime.now(ZoneOffset.UTC).toString(),
                "direction",
                "outgoing",
                "to",
                to,
                "message",
                message,
                "status",
                "created"));
        ledger.add(new Sent(id, to, message, form.getOrDefault("whendelivered", ""), System.nanoTime()));
        return id;
    }

    private static String created(String id) {
        return "{\"id\":\"" + id + "\",\"status\":\"created\",\"direction\":\"outgoing\"}";
    }

    private static void answer(HttpExchange exchange, int status, String words) throws IOException {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        down();
        threads.shutdownNow();
    }
}
