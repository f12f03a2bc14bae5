package se.navigatorbot.channels.telegram;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.matching.UrlPattern;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Telegram on a loopback port: keeps updates until they are confirmed, holds polls open for a moment and takes
 * messages. Any method can be told to answer otherwise.
 */
public final class FakeTelegram implements AutoCloseable {

    /** Looks like a token and must never be seen outside. */
    public static final String TOKEN = "7123456789:AAF-canary_token_abcdefghijklmnop";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long HOLDS_POLLS_MILLIS = 150;

    private final WireMockServer server = new WireMockServer(
            wireMockConfig().bindAddress("127.0.0.1").dynamicPort().extensions(new Polls(), new Messages()));
    private final List<String> waiting = new ArrayList<>();
    private final List<Integer> offsets = new ArrayList<>();
    private final AtomicInteger nextUpdate = new AtomicInteger(100);
    private final AtomicInteger nextMessage = new AtomicInteger(1);

    public FakeTelegram() {
        server.start();
        works();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    /** Everything answers as it should again. */
    public void works() {
        server.resetMappings();
        server.stubFor(post(method("getupdates")).willReturn(aResponse().withTransformers("polls")));
        server.stubFor(post(method("sendmessage")).willReturn(aResponse().withTransformers("messages")));
        server.stubFor(post(method("(deletewebhook|setwebhook|answercallbackquery)"))
                .willReturn(okJson("{\"ok\":true,\"result\":true}")));
    }

    /** From now on this method answers so. Telegram writes its methods in mixed case; here any case will do. */
    public void answers(String method, ResponseDefinitionBuilder answer) {
        server.stubFor(post(method(method)).atPriority(1).willReturn(answer));
    }

    /** From now on a file has that path and that content. */
    public void holds(String file, String path, byte[] content) {
        server.stubFor(post(method("getfile"))
                .withRequestBody(containing(file))
                .willReturn(okJson("{\"ok\":true,\"result\":{\"file_id\":\"" + file
                        + "\",\"file_unique_id\":\"u\",\"file_path\":\"" + path + "\"}}")));
        server.stubFor(get(urlEqualTo("/file/bot" + TOKEN + "/" + path))
                .willReturn(aResponse().withBody(content).withHeader("Content-Type", "text/html")));
    }

    /** A refusal in Telegram's form. */
    public static ResponseDefinitionBuilder refusal(int status, String description) {
        return aResponse()
                .withStatus(status)
                .withBody("{\"ok\":false,\"error_code\":" + status + ",\"description\":\"" + description + "\"}");
    }

    /** "Too many requests", with the seconds to wait. */
    public static ResponseDefinitionBuilder tooFast(int seconds) {
        return aResponse()
                .withStatus(429)
                .withBody("{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests\",\"parameters\":"
                        + "{\"retry_after\":" + seconds + "}}");
    }

    /** Somebody writes to the bot; returns the update's number. */
    public int says(long chat, String text) {
        return update("\"message\":{" + messageHead(chat) + ",\"text\":" + quoted(text) + "}");
    }

    /** Somebody presses a button below a message. */
    public int presses(long chat, String data) {
        return update("\"callback_query\":{\"id\":\"q1\",\"from\":" + person(chat)
                + ",\"chat_instance\":\"1\",\"data\":" + quoted(data) + ",\"message\":{" + messageHead(chat) + "}}");
    }

    /** An update of any kind: the inside of its JSON object after {@code update_id}. */
    public int update(String inside) {
        int id = nextUpdate.getAndIncrement();
        synchronized (waiting) {
            waiting.add("{\"update_id\":" + id + "," + inside + "}");
            waiting.notifyAll();
        }
        return id;
    }

    /** Numbers go on from there, higher or lower than before. */
    public void countFrom(int number) {
        nextUpdate.set(number);
    }

    /** The offset of each poll, oldest first. */
    public List<Integer> offsets() {
        synchronized (waiting) {
            return List.copyOf(offsets);
        }
    }

    /** Waits until a method has been called with all of these words in its body, at most ten seconds. */
    public void awaitCall(String method, String... words) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (server.findAll(postRequestedFor(method(method))).stream()
                .map(LoggedRequest::getBodyAsString)
                .noneMatch(body -> Stream.of(words).allMatch(body::contains))) {
            if (System.nanoTime() > end) {
                throw new AssertionError("nobody called " + method + " so");
            }
            Thread.onSpinWait();
        }
    }

    /** How often a method was called. */
    public int calls(String method) {
        return requests(method).size();
    }

    /** What was sent, also what was refused, oldest first. */
    public List<Sent> sent() {
        return requests("sendmessage").stream().map(FakeTelegram::sent).toList();
    }

    /** Stops listening; the port refuses. */
    public void goAway() {
        server.stop();
    }

    @Override
    public void close() {
        server.stop();
    }

    /** A message as Telegram got it; each button as {@code label=data}. */
    public record Sent(String chat, String text, List<String> buttons, JsonNode all) {}

    /** The start of a message object in a private chat, without its end. */
    public static String messageHead(long chat) {
        return "\"message_id\":1,\"date\":1795284000,\"from\":" + person(chat) + ",\"chat\":{\"id\":" + chat
                + ",\"type\":\"private\"}";
    }

    /** What is said of the bot's own place in a chat, without the braces. */
    static String member(long chat, String type, String status) {
        return "\"my_chat_member\":{\"chat\":{\"id\":" + chat + ",\"type\":\"" + type + "\"},\"date\":1,"
                + "\"from\":{\"id\":1,\"is_bot\":false,\"first_name\":\"Kim\"},"
                + "\"old_chat_member\":{\"status\":\"member\",\"user\":{\"id\":2,\"is_bot\":true,\"first_name\":\"B\"}},"
                + "\"new_chat_member\":{\"status\":\"" + status
                + "\",\"until_date\":0,\"user\":{\"id\":2,\"is_bot\":true,\"first_name\":\"B\"}}}";
    }

    private static String person(long id) {
        return "{\"id\":" + id + ",\"is_bot\":false,\"first_name\":\"Kim\"}";
    }

    private List<JsonNode> requests(String method) {
        return server.findAll(postRequestedFor(method(method))).stream()
                .map(request -> tree(request.getBodyAsString()))
                .toList();
    }

    private static Sent sent(JsonNode request) {
        List<String> buttons = new ArrayList<>();
        request.path("reply_markup")
                .path("inline_keyboard")
                .forEach(row -> row.forEach(button -> buttons.add(button.path("text")
                                .asText() + "=" + button.path("callback_data").asText())));
        return new Sent(request.path("chat_id").asText(), request.path("text").asText(), buttons, request);
    }

    private static UrlPattern method(String name) {
        return urlMatching("(?i)/bot[^/]+/" + name);
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON", e);
        }
    }

    private static String quoted(String text) {
        return JSON.valueToTree(text).toString();
    }

    private String updatesFrom(int offset) throws InterruptedException {
        synchronized (waiting) {
            offsets.add(offset);
            waiting.removeIf(update -> tree(update).path("update_id").asInt() < offset);
            if (waiting.isEmpty()) {
                waiting.wait(HOLDS_POLLS_MILLIS);
            }
            return "{\"ok\":true,\"result\":[" + String.join(",", waiting) + "]}";
        }
    }

    private final class Polls implements ResponseDefinitionTransformerV2 {
        @Override
        public ResponseDefinition transform(ServeEvent event) {
            try {
                JsonNode poll = tree(event.getRequest().getBodyAsString());
                return okJson(updatesFrom(poll.path("offset").asInt())).build();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return aResponse().withStatus(500).build();
            }
        }

        @Override
        public String getName() {
            return "polls";
        }

        @Override
        public boolean applyGlobally() {
            return false;
        }
    }

    private final class Messages implements ResponseDefinitionTransformerV2 {
        @Override
        public ResponseDefinition transform(ServeEvent event) {
            long chat =
                    tree(event.getRequest().getBodyAsString()).path("chat_id").asLong();
            String message = messageHead(chat)
                    .replace("\"message_id\":1,", "\"message_id\":" + nextMessage.getAndIncrement() + ",");
            return okJson("{\"ok\":true,\"result\":{" + message + "}}").build();
        }

        @Override
        public String getName() {
            return "messages";
        }

        @Override
        public boolean applyGlobally() {
            return false;
        }
    }
}
