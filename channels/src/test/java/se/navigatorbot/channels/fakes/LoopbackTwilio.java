package se.navigatorbot.channels.fakes;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Twilio's message resource on loopback. Keeps a ledger of everything that was posted, can be told to misbehave for the
 * next posts, and can be taken down and brought back on the same port.
 */
public final class LoopbackTwilio implements AutoCloseable {

    public static final String ACCOUNT = "AC00000000000000000000000000000000";
    public static final String TOKEN = "12345";

    private final Queue<Sent> ledger = new ConcurrentLinkedQueue<>();
    private final Queue<Mishap> mishaps = new ConcurrentLinkedQueue<>();
    private final AtomicLong numbers = new AtomicLong();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "fake-twilio");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable HttpServer server;
    private int port;

    /** A message that the bot has posted. */
    public record Sent(String sid, String to, String body, String statusCallback, long nanoTime) {}

    /** What happens to one post instead of a clean 201. */
    public enum Mishap {
        /** 503 without taking the message. */
        BUSY,
        /** 429 with Retry-After 1. */
        TOO_MANY,
        /** The message is taken, but the connection closes without an answer. */
        TAKEN_UNANSWERED,
        /** 400 with 21610. */
        OPTED_OUT
    }

    public static LoopbackTwilio start() {
        LoopbackTwilio twilio = new LoopbackTwilio();
        twilio.up();
        return twilio;
    }

    /** Listens, on the same port as before if there was one. */
    public synchronized void up() {
        try {
            HttpServer listening =
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1024);
            listening.createContext("/", this::post);
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

    /** Everything taken so far, in the order of arrival. */
    public List<Sent> ledger() {
        return new ArrayList<>(ledger);
    }

    /** Texts taken for one number, in order. */
    public List<String> textsTo(String number) {
        return ledger.stream()
                .filter(s -> s.to().equals(number))
                .map(Sent::body)
                .toList();
    }

    /** Waits until something that fits has been taken. */
    public Sent await(Predicate<Sent> fits, Duration atMost) {
        return Waiting.until(
                atMost,
                () -> ledger.stream().filter(fits).findFirst().orElse(null),
                () -> "not sent; ledger: " + ledger);
    }

    private void post(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        Mishap mishap = mishaps.poll();
        if (mishap == null || mishap == Mishap.TAKEN_UNANSWERED) {
            Map<String, String> form = Forms.parse(new String(body, StandardCharsets.UTF_8));
            String sid = String.format("SM%032x", numbers.incrementAndGet());
            ledger.add(new Sent(
                    sid,
                    form.getOrDefault("To", ""),
                    form.getOrDefault("Body", ""),
                    form.getOrDefault("StatusCallback", ""),
                    System.nanoTime()));
            if (mishap == null) {
                answer(exchange, 201, created(sid));
            } else {
                exchange.close();
            }
            return;
        }
        misbehave(exchange, mishap);
    }

    private static void misbehave(HttpExchange exchange, Mishap mishap) throws IOException {
        switch (mishap) {
            case BUSY -> answer(exchange, 503, "<html>busy</html>");
            case TOO_MANY -> {
                exchange.getResponseHeaders().set("Retry-After", "1");
                answer(exchange, 429, "{\"code\":20429,\"message\":\"Too many requests\",\"status\":429}");
            }
            default -> answer(exchange, 400, "{\"code\":21610,\"message\":\"unsubscribed\",\"status\":400}");
        }
    }

    private static String created(String sid) {
        return "{\"sid\":\"" + sid + "\",\"status\":\"queued\",\"error_code\":null,\"num_segments\":\"1\"}";
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
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
