package se.navigatorbot.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.Reception;
import se.navigatorbot.channels.RecordingReception;
import se.navigatorbot.channels.door.ProviderDoor;
import se.navigatorbot.channels.door.Webhook;

class TelegramWebhookTest {

    private static final Secret TOKEN = new Secret(FakeTelegram.TOKEN);
    private static final String UPDATE =
            "{\"update_id\":7,\"message\":{" + FakeTelegram.messageHead(42) + ",\"text\":\"hej\"}}";

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final RecordingReception house = new RecordingReception();
    private final BotApi api = new BotApi(TOKEN, URI.create("http://127.0.0.1:1"), Duration.ofSeconds(1));
    private final Webhook webhook = new TelegramWebhook(
            new Secret("rätt-hemlis"),
            new TelegramIntake(new TelegramUpdates(TOKEN, () -> Instant.EPOCH), house, news -> true, api, meters),
            meters);
    private final ProviderDoor door = new ProviderDoor();
    private final MockMvc mvc =
            MockMvcBuilders.standaloneSetup(new Object()).addFilters(door).build();

    @BeforeEach
    void open() {
        door.open(List.of(webhook));
    }

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void stores_and_then_acknowledges() throws Exception {
        assertThat(status(proven(UPDATE))).isEqualTo(200);
        assertThat(house.messages()).extracting(InboundMessage::text).containsExactly("hej");
    }

    @Test
    void the_same_update_twice_is_stored_once() throws Exception {
        status(proven(UPDATE));
        assertThat(status(proven(UPDATE))).isEqualTo(200);
        assertThat(house.messages()).hasSize(1);
    }

    @Test
    void what_cannot_be_stored_is_asked_for_again() throws Exception {
        house.answering(Reception.Receipt.NOT_NOW);
        assertThat(status(proven(UPDATE))).isEqualTo(503);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fel", "rätt-hemlis ", "RÄTT-HEMLIS", "rätt-hemli"})
    void a_wrong_secret_stores_nothing(String secret) throws Exception {
        assertThat(status(call(UPDATE).header(TelegramWebhook.SECRET_HEADER, secret)))
                .isEqualTo(403);
        assertThat(house.messages()).isEmpty();
    }

    @Test
    void no_secret_stores_nothing() throws Exception {
        assertThat(status(call(UPDATE))).isEqualTo(403);
        assertThat(house.messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "[]",
                "null",
                "{}",
                "{\"update_id\":\"x\"}",
                "{\"update_id\":1,\"message\":5}",
                "{\"a\":",
                "{\"update_id\":1e400}",
                "{\"update_id\":1,\"update_id\":2}",
                "{\"update_id\":1,\"message\":{\"message_id\":1,\"text\":\"a\",\"text\":\"b\"}}",
                "{\"update_id\":1} {\"update_id\":2}"
            })
    void what_is_no_update_is_a_bad_request(String body) throws Exception {
        assertThat(status(proven(body))).isEqualTo(400);
        assertThat(refused("malformed")).isEqualTo(1);
        assertThat(house.messages()).isEmpty();
    }

    @Test
    void what_is_refused_is_counted() throws Exception {
        status(call(UPDATE));
        status(proven("x".repeat(64 * 1024 + 1)));
        house.answering(Reception.Receipt.NOT_NOW);
        status(proven(UPDATE));

        assertThat(List.of(refused("wrong-secret"), refused("too-large"), refused("not-stored")))
                .containsExactly(1.0, 1.0, 1.0);
    }

    @Test
    void a_message_with_a_thousand_entities_is_a_message() throws Exception {
        String entity = "{\"type\":\"bold\",\"offset\":0,\"length\":1}";
        String entities = String.join(",", Collections.nCopies(1000, entity));
        String update = UPDATE.replace("\"text\":\"hej\"", "\"text\":\"hej\",\"entities\":[" + entities + "]");

        assertThat(status(proven(update))).isEqualTo(200);
        assertThat(house.messages()).extracting(InboundMessage::text).containsExactly("hej");
    }

    @Test
    void a_deep_body_is_a_bad_request_and_a_huge_one_too_large() throws Exception {
        assertThat(status(proven("{\"update_id\":1,\"x\":" + "[".repeat(20_000))))
                .isEqualTo(400);
        assertThat(status(proven("x".repeat(64 * 1024 + 1)))).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"new_thing\":{}",
                "\"edited_message\":{\"message_id\":1,\"date\":1}",
                "\"poll\":{\"id\":\"1\"}",
                "\"business_message\":{\"message_id\":1,\"date\":1}",
                "\"message_reaction\":{\"message_id\":1}",
                "\"chat_boost\":{}"
            })
    void an_unknown_kind_is_acknowledged_counted_and_left_aside(String kind) throws Exception {
        assertThat(status(proven("{\"update_id\":8," + kind + "}"))).isEqualTo(200);
        assertThat(house.messages()).isEmpty();
        assertThat(meters.get("navigator.channel.ignored").counter().count()).isEqualTo(1);
    }

    private double refused(String reason) {
        return meters.get("navigator.webhook.refused")
                .tag("reason", reason)
                .counter()
                .count();
    }

    private int status(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse().getStatus();
    }

    private static MockHttpServletRequestBuilder proven(String body) {
        return call(body).header(TelegramWebhook.SECRET_HEADER, "rätt-hemlis");
    }

    private static MockHttpServletRequestBuilder call(String body) {
        return post("/channels/telegram/webhook")
                .contentType("application/json")
                .content(body);
    }
}
