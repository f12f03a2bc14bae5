package se.navigatorbot.channels.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.Speaker;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        classes = WebChatTestApp.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "navigator.webchat.allowed-origins=https://ronneby.example")
class ChatApiTest {

    private static final String MESSAGE = "{\"id\":\"0b5d5e00-1\",\"text\":\"När har ni öppet?\"}";

    @LocalServerPort
    private int port;

    @Autowired
    private TalkingHouse house;

    @Autowired
    private OpenStreams streams;

    @Autowired
    private JsonMapper json;

    private final HttpClient http = HttpClient.newHttpClient();
    private String token = "";

    @BeforeEach
    void newSession() throws Exception {
        house.forget();
        token = json.readTree(send(post("session", "")).body()).get("token").asString();
    }

    @Test
    void each_session_has_a_token_of_256_bits_of_its_own() throws Exception {
        String other =
                json.readTree(send(post("session", "")).body()).get("token").asString();
        assertThat(token).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(other);
    }

    @Test
    void a_message_is_stored_and_stands_in_the_history_with_its_answer() throws Exception {
        assertThat(send(mine(post("messages", MESSAGE))).statusCode()).isEqualTo(202);

        assertThat(house.received()).singleElement().satisfies(message -> {
            assertThat(message.id()).matches("web:[0-9a-f]{32}:0b5d5e00-1");
            assertThat(message.content()).isEqualTo(InboundMessage.Content.TEXT);
        });
        JsonNode talk = json.readTree(send(mine(get("history"))).body());
        assertThat(talk.get("name").asString()).isEqualTo("Navigatorcentrum Ronneby");
        assertThat(talk.get("lines").get(0).get("who").asString()).isEqualTo("person");
        assertThat(talk.get("lines").get(0).get("mine").asString()).isEqualTo("0b5d5e00-1");
        assertThat(talk.get("lines").get(1).get("who").asString()).isEqualTo("bot");
        assertThat(talk.get("lines").get(1).get("choices").get(0).get("label").asString())
                .isEqualTo("Visa hela veckan");
    }

    @Test
    void the_same_message_sent_again_is_stored_once() throws Exception {
        send(mine(post("messages", MESSAGE)));
        assertThat(send(mine(post("messages", MESSAGE))).statusCode()).isEqualTo(202);
        assertThat(house.received()).hasSize(1);
    }

    @Test
    void a_pressed_choice_says_that_it_is_one() throws Exception {
        send(mine(post("messages", "{\"id\":\"0b5d5e00-2\",\"text\":\"JA\",\"choice\":true}")));
        assertThat(house.received())
                .singleElement()
                .satisfies(message -> assertThat(message.content()).isEqualTo(InboundMessage.Content.CHOICE));
    }

    @Test
    void what_cannot_be_stored_is_not_acknowledged() throws Exception {
        house.open(false);
        HttpResponse<String> answer = send(mine(post("messages", MESSAGE)));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("försöker igen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{\"id\":",
                "{\"text\":\"hej\"}",
                "{\"id\":\"0b5d5e00-1\"}",
                "{\"id\":\"0b5d5e00-1\",\"text\":\" \\n \"}",
                "{\"id\":\"0b5d5e00-1\",\"text\":{\"a\":1}}",
                "{\"id\":\"a:b/../c d\",\"text\":\"hej\"}",
                "{\"id\":\"kort\",\"text\":\"hej\"}"
            })
    void what_is_no_message_is_refused_with_a_sentence(String body) throws Exception {
        HttpResponse<String> answer = send(mine(post("messages", body)));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Skriv det igen");
        assertThat(house.received()).isEmpty();
    }

    @ParameterizedTest(name = "{0} characters get {1}")
    @CsvSource({"10000, 202", "10001, 413", "70000, 413"})
    void a_text_that_is_too_long_is_refused_with_a_way_out(int length, int status) throws Exception {
        HttpResponse<String> answer =
                send(mine(post("messages", "{\"id\":\"0b5d5e00-1\",\"text\":\"" + "a".repeat(length) + "\"}")));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).matches(body -> status == 202 || body.contains("Dela upp den"));
    }

    @Test
    void emoji_and_other_scripts_arrive_unchanged() throws Exception {
        send(mine(post("messages", "{\"id\":\"0b5d5e00-3\",\"text\":\"👋🏽 \u202Eسلام\"}")));
        assertThat(house.received())
                .singleElement()
                .satisfies(message -> assertThat(message.text()).isEqualTo("👋🏽 \u202Eسلام"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer ",
                "Bearer kort",
                "Basic YTpi",
                "Bearer ../../../../etc/passwd0000000000000000000000000000"
            })
    void without_a_token_of_ours_nothing_is_shown_or_stored(String authorization) throws Exception {
        for (HttpRequest.Builder call :
                List.of(post("messages", MESSAGE), get("history"), get("events"), post("end", ""))) {
            assertThat(send(call.header("Authorization", authorization)).statusCode())
                    .isEqualTo(401);
        }
        assertThat(house.received()).isEmpty();
    }

    @Test
    void one_token_does_not_see_the_talk_of_another() throws Exception {
        send(mine(post("messages", MESSAGE)));
        newSessionOnly();
        assertThat(send(mine(get("history"))).body()).doesNotContain("öppet");
    }

    @Test
    void an_open_page_hears_the_answer_and_what_staff_say() throws Exception {
        try (Listener page = listen()) {
            send(mine(post("messages", MESSAGE)));
            house.say(house.latest(), Speaker.staff("Sara"), "Hej, jag läste vad du skrev.");

            assertThat(page.lines(3))
                    .extracting(line -> line.get("who").asString())
                    .containsExactly("person", "bot", "staff");
        }
    }

    @Test
    void an_ended_talk_is_gone_and_its_pages_are_closed() throws Exception {
        send(mine(post("messages", MESSAGE)));
        try (Listener page = listen()) {
            assertThat(send(mine(post("end", ""))).statusCode()).isEqualTo(204);
            assertThat(page.rest()).noneMatch(row -> row.startsWith("data:"));
        }
        assertThat(send(mine(get("history"))).body()).doesNotContain("öppet");
        assertThat(house.listening(house.latest())).isZero();
    }

    @Test
    void the_oldest_of_five_pages_is_told_that_it_is_replaced() throws Exception {
        List<Listener> pages = new ArrayList<>();
        for (int page = 0; page <= OpenStreams.MOST_PER_TALK; page++) {
            pages.add(listen());
        }

        assertThat(pages.get(0).rest()).contains("event:replaced");
        send(mine(post("messages", MESSAGE)));
        assertThat(pages.get(1).lines(2)).hasSize(2);
        assertThat(pages.get(4).lines(2)).hasSize(2);
        send(mine(post("end", "")));
        assertThat(streams.count()).isZero();
    }

    @Test
    void the_page_may_load_nothing_from_elsewhere() throws Exception {
        HttpResponse<String> page = send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/chat")));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'self' https://ronneby.example")
                .doesNotContain("unsafe");
        assertThat(page.body()).contains("lang=\"sv\"").doesNotContain("<style", "style=", "onclick", "http");
        assertThat(page.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void a_file_is_sent_again_only_when_it_has_changed() throws Exception {
        HttpRequest.Builder file = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/chat/app.js"));
        HttpResponse<String> first = send(file);
        String etag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(first.headers().firstValue("Last-Modified")).isEmpty();
        assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(send(file.copy().header("If-None-Match", etag)).statusCode()).isEqualTo(304);
        assertThat(send(file.copy().header("If-None-Match", "\"other\"")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void only_listed_sites_may_call_from_elsewhere() throws Exception {
        assertThat(preflight("https://ronneby.example").headers().firstValue("Access-Control-Allow-Origin"))
                .contains("https://ronneby.example");
        assertThat(preflight("https://evil.example").statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> preflight(String origin) throws Exception {
        return send(HttpRequest.newBuilder(api("messages"))
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type"));
    }

    private void newSessionOnly() throws Exception {
        token = json.readTree(send(post("session", "")).body()).get("token").asString();
    }

    private URI api(String path) {
        return URI.create("http://127.0.0.1:" + port + "/chat/api/" + path);
    }

    private HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(api(path));
    }

    private HttpRequest.Builder post(String path, String body) {
        return HttpRequest.newBuilder(api(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder mine(HttpRequest.Builder call) {
        return call.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder call) throws Exception {
        return http.send(call.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
    }

    private Listener listen() throws Exception {
        HttpRequest call = mine(get("events")).timeout(Duration.ofSeconds(60)).build();
        HttpResponse<InputStream> answer = http.send(call, BodyHandlers.ofInputStream());
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        return new Listener(answer.body(), json);
    }
}
