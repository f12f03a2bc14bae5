package se.navigatorbot.channels.fakes;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Twilio's message resource on loopback. Keeps a ledger of everything that was posted, lists it page by page with what
 * it has received, can be told to misbehave, and can be taken down and brought back on the same port.
 */
public final class LoopbackTwilio implements AutoCloseable {

    public static final String ACCOUNT = "AC00000000000000000000000000000000";
    public static final String TOKEN = "12345";

    private final Queue<Sent> ledger = new ConcurrentLinkedQueue<>();
    private final Queue<Mishap> mishaps = new ConcurrentLinkedQueue<>();
    private final Queue<Mishap> listMishaps = new ConcurrentLinkedQueue<>();
    private final TwilioList list = new TwilioList(ACCOUNT);
    private final AtomicLong numbers = new AtomicLong();
    private final AtomicLong lists = new AtomicLong();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final InstantSource clock;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "fake-twilio");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Supplier<@Nullable Mishap> weather = () -> null;
    private volatile long retryAfter = 1;
    private @Nullable HttpServer server;
    private int port = FreePort.any();

    /** A message that the bot has posted. */
    public record Sent(String sid, String to, String body, String statusCallback, long nanoTime) {}

    /** What happens to one post instead of a clean 201. */
    public enum Mishap {
        /** 503 without taking the message. */
        BUSY,
        /** 429 with Retry-After, 1 unless told otherwise. */
        TOO_MANY,
        /** The message is taken, but the connection closes without an answer. */
        TAKEN_UNANSWERED,
        /** The message is taken, but the answer is 500. */
        TAKEN_BROKEN,
        /** The message is taken, but no answer ever comes. */
        TAKEN_SILENT,
        /** 500 without taking the message. */
        BROKEN,
        /** Nothing is taken and no answer ever comes. */
        SILENT,
        /** 400 with 21610. */
        OPTED_OUT
    }

    private LoopbackTwilio(InstantSource clock) {
        this.clock = clock;
    }

    public static LoopbackTwilio start() {
        return start(InstantSource.system());
    }

    /** @param clock what it stamps messages with */
    public static LoopbackTwilio start(InstantSource clock) {
        LoopbackTwilio twilio = new LoopbackTwilio(clock);
        twilio.up();
        return twilio;
    }

    /** Listens, on the same port as before if there was one. */
    public synchronized void up() {
        try {
            HttpServer listening =
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1024);
            listening.createContext("/", this::called);
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

    /** What each post meets from now on for which nothing else is set; null for a clean answer. */
    public void always(Supplier<@Nullable Mishap> which) {
        weather = which;
    }

    /** The next pages of the list meet these, one each; {@code TAKEN_…} make no sense there. */
    public void nextPages(Mishap... coming) {
        listMishaps.addAll(List.of(coming));
    }

    /** What a 429 asks for from now on. */
    public void askFor(Duration rest) {
        retryAfter = rest.toSeconds();
    }

    /** Somebody's text reaches Twilio, and nobody is told; gives its SID. */
    public String receives(String from, String to, String body) {
        String sid = nextSid();
        list.add(new TwilioList.Entry(sid, "inbound", from, to, body, "received", clock.instant()));
        return sid;
    }

    /** How many pages of the list were asked for. */
    public long pagesAsked() {
        return lists.get();
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

    private void called(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (exchange.getRequestMethod().equals("GET")) {
            lists.incrementAndGet();
            Mishap mishap = listMishaps.poll();
            if (mishap == null) {
                answer(exchange, 200, list.page(exchange.getRequestURI()));
            } else {
                misbehave(exchange, mishap);
            }
            return;
        }
        Mishap next = mishaps.poll();
        Mishap mishap = next == null ? weather.get() : next;
        String sid = mishap == null || mishap.name().startsWith("TAKEN") ? take(body) : "";
        if (mishap == null) {
            answer(exchange, 201, created(sid));
        } else {
            misbehave(exchange, mishap);
        }
    }

    private String take(byte[] body) {
        Map<String, String> form = Forms.parse(new String(body, StandardCharsets.UTF_8));
        String sid = nextSid();
        String to = form.getOrDefault("To", "");
        String text = form.getOrDefault("Body", "");
        ledger.add(new Sent(sid, to, text, form.getOrDefault("StatusCallback", ""), System.nanoTime()));
        list.add(new TwilioList.Entry(
                sid, "outbound-api", form.getOrDefault("From", ""), to, text, "sent", clock.instant()));
        return sid;
    }

    private String nextSid() {
        return String.format("SM%032x", numbers.incrementAndGet());
    }

    private void misbehave(HttpExchange exchange, Mishap mishap) throws IOException {
        switch (mishap) {
            case BUSY -> answer(exchange, 503, "<html>busy</html>");
            case BROKEN, TAKEN_BROKEN -> answer(exchange, 500, "<html>broken</html>");
            case TAKEN_UNANSWERED -> exchange.close();
            case TAKEN_SILENT, SILENT -> {
                try {
                    closing.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                exchange.close();
            }
            case TOO_MANY -> {
                exchange.getResponseHeaders().set("Retry-After", Long.toString(retryAfter));
                answer(exchange, 429, "{\"code\":20429,\"message\":\"Too many requests\",\"status\":429}");
            }
            case OPTED_OUT -> answer(exchange, 400, "{\"code\":21610,\"message\":\"unsubscribed\",\"status\":400}");
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
        closing.countDown();
        down();
        threads.shutdownNow();
    }
}
