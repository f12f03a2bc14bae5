package se.navigatorbot.channels.fakes;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Bot API on loopback: keeps updates until they are confirmed, and a ledger of what was sent. Of two polls at once
 * the earlier one ends as a conflict, as at Telegram.
 */
public final class LoopbackTelegram implements AutoCloseable {

    public static final String TOKEN = "123456:test-token";

    private final JsonMapper json = JsonMapper.shared();
    private final NavigableMap<Integer, String> updates = new ConcurrentSkipListMap<>();
    private final AtomicInteger numbers = new AtomicInteger(1000);
    private final AtomicInteger polls = new AtomicInteger();
    private final Queue<Sent> ledger = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "fake-telegram");
        thread.setDaemon(true);
        return thread;
    });
    private final HttpServer server;
    private volatile InstantSource clock = InstantSource.system();

    /** A message that the bot has sent. {@code buttons} are label and callback data in order. */
    public record Sent(long chat, String text, List<Map.Entry<String, String>> buttons) {}

    private LoopbackTelegram(HttpServer server) {
        this.server = server;
    }

    public static LoopbackTelegram start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
            LoopbackTelegram telegram = new LoopbackTelegram(server);
            server.createContext("/", telegram::call);
            server.setExecutor(telegram.threads);
            server.start();
            return telegram;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is written from now on says that it was written then, as where the bot's time has been turned. */
    public void writtenAt(Instant moment) {
        clock = InstantSource.fixed(moment);
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** A person writes in a private chat. */
    public void say(long chat, String text) {
        int id = numbers.incrementAndGet();
        updates.put(id, json.writeValueAsString(Map.of("update_id", id, "message", message(id, chat, text))));
    }

    /** A person presses a button. */
    public void press(long chat, String data) {
        int id = numbers.incrementAndGet();
        Map<String, Object> query = Map.of(
                "id", Integer.toString(id),
                "from", person(chat),
                "chat_instance", "1",
                "data", data,
                "message", message(id, chat, "…"));
        updates.put(id, json.writeValueAsString(Map.of("update_id", id, "callback_query", query)));
    }

    public List<Sent> sentTo(long chat) {
        return ledger.stream().filter(s -> s.chat() == chat).toList();
    }

    /** How many updates nobody has confirmed yet. */
    public int unconfirmed() {
        return updates.size();
    }

    /** Waits until something that fits has been sent. */
    public Sent await(Predicate<Sent> fits, Duration atMost) {
        return Waiting.until(
                atMost,
                () -> ledger.stream().filter(fits).findFirst().orElse(null),
                () -> "not sent; ledger: " + ledger);
    }

    private Map<String, Object> message(int id, long chat, String text) {
        return Map.of(
                "message_id",
                id,
                "date",
                clock.instant().getEpochSecond(),
                "chat",
                Map.of("id", chat, "type", "private", "first_name", "Test"),
                "from",
                person(chat),
                "text",
                text);
    }

    private static Map<String, Object> person(long chat) {
        return Map.of("id", chat, "is_bot", false, "first_name", "Test");
    }

    private void call(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String method = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (!path.startsWith("/bot" + TOKEN + "/")) {
            answer(exchange, 401, "{\"ok\":false,\"error_code\":401,\"description\":\"Unauthorized\"}");
            return;
        }
        if (method.equals("getupdates")) {
            poll(exchange, json.readTree(body));
            return;
        }
        String result = switch (method) {
            case "sendmessage" -> sent(json.readTree(body));
            case "getme" -> "{\"id\":123456,\"is_bot\":true,\"first_name\":\"Navigator\",\"username\":\"navbot\"}";
            default -> "true";
        };
        answer(exchange, 200, "{\"ok\":true,\"result\":" + result + "}");
    }

    private void poll(HttpExchange exchange, JsonNode request) throws IOException {
        int mine = polls.incrementAndGet();
        updates.headMap(request.path("offset").asInt(0)).clear();
        long deadline = System.nanoTime()
                + Duration.ofSeconds(Math.min(request.path("timeout").asInt(0), 5))
                        .toNanos();
        while (updates.isEmpty() && System.nanoTime() < deadline && polls.get() == mine) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        if (polls.get() == mine) {
            answer(exchange, 200, "{\"ok\":true,\"result\":" + new ArrayList<>(updates.values()) + "}");
            return;
        }
        answer(
                exchange,
                409,
                "{\"ok\":false,\"error_code\":409,\"description\":\"Conflict: terminated by other"
                        + " getUpdates request; make sure that only one bot instance is running\"}");
    }

    private String sent(JsonNode request) {
        long chat = request.path("chat_id").asLong(0);
        List<Map.Entry<String, String>> buttons = new ArrayList<>();
        for (JsonNode row : request.path("reply_markup").path("inline_keyboard")) {
            for (JsonNode button : row) {
                buttons.add(Map.entry(
                        button.path("text").asString(""),
                        button.path("callback_data").asString("")));
            }
        }
        String text = request.path("text").asString("");
        ledger.add(new Sent(chat, text, List.copyOf(buttons)));
        return json.writeValueAsString(message(numbers.incrementAndGet(), chat, text));
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
