package se.navigatorbot.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
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

    private final RecordingReception house = new RecordingReception();
    private final BotApi api = new BotApi(TOKEN, URI.create("http://127.0.0.1:1"), Duration.ofSeconds(1));
    private final Webhook webhook = new TelegramWebhook(
            new Secret("rätt-hemlis"),
            new TelegramIntake(
                    new TelegramUpdates(TOKEN, () -> Instant.EPOCH),
                    house,
                    news -> true,
                    api,
                    new SimpleMeterRegistry()));
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
                "{\"a\":"
            })
    void what_is_no_update_is_a_bad_request(String body) throws Exception {
        assertThat(status(proven(body))).isEqualTo(400);
    }

    @Test
    void a_deep_body_is_a_bad_request_and_a_huge_one_too_large() throws Exception {
        assertThat(status(proven("{\"update_id\":1,\"x\":" + "[".repeat(20_000))))
                .isEqualTo(400);
        assertThat(status(proven("x".repeat(64 * 1024 + 1)))).isEqualTo(413);
    }

    @Test
    void an_unknown_kind_is_acknowledged_and_left_aside() throws Exception {
        assertThat(status(proven("{\"update_id\":8,\"new_thing\":{}}"))).isEqualTo(200);
        assertThat(house.messages()).isEmpty();
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
