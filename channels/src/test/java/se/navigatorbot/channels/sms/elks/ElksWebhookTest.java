package se.navigatorbot.channels.sms.elks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.DeliveryReport;
import se.navigatorbot.channels.DeliveryReport.Progress;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.Reception.Receipt;
import se.navigatorbot.channels.sms.SmsServer;

class ElksWebhookTest {

    private static final String PATH = "/channels/sms/46elks?secret=" + FakeElks.SECRET;
    private static final String STATUS = "/channels/sms/46elks/status?mid=17-x8f&secret=" + FakeElks.SECRET;

    private static SmsServer server;

    @BeforeAll
    static void start() {
        server = new SmsServer(
                "navigator.sms.elks.username=u123",
                "navigator.sms.elks.password=secret",
                "navigator.sms.elks.from=+46766861004",
                "navigator.sms.elks.webhook-secret=" + FakeElks.SECRET,
                "navigator.sms.elks.allowed-sources=127.0.0.1, 2001:9b0:2:902::199");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void fresh() {
        server.reception().forget();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "När har ni öppet på fredag? 👋",
                "",
                "  runt om  ",
                "rad ett\nrad två",
                "1+1=2 & 100%",
                "a\u0000b"
            })
    void a_text_is_stored_and_then_acknowledged(String words) {
        assertThat(post(PATH, text("message", words))).isEqualTo(204);
        assertThat(server.reception().messages())
                .containsExactly(InboundMessage.text(
                        "sms:sf84", Address.sms("+46706861004"), words, Instant.parse("2026-11-23T08:57:23.741Z")));
    }

    @Test
    void the_answer_has_no_body_since_that_would_become_a_text_to_the_person() {
        String answer = server.answer(PATH, encode(text()).getBytes(StandardCharsets.UTF_8), Map.of());

        assertThat(answer).startsWith("HTTP/1.1 204").endsWith("\r\n\r\n");
    }

    @Test
    void a_refusal_has_no_body_either() {
        String answer =
                server.answer("/channels/sms/46elks", encode(text()).getBytes(StandardCharsets.UTF_8), Map.of());

        assertThat(answer).startsWith("HTTP/1.1 403").endsWith("\r\n\r\n");
    }

    @Test
    void the_same_text_twice_is_acknowledged_twice_and_stored_once() {
        assertThat(post(PATH, text())).isEqualTo(204);
        assertThat(post(PATH, text())).isEqualTo(204);
        assertThat(server.reception().messages()).hasSize(1);
    }

    @Test
    void what_cannot_be_stored_is_asked_for_again() {
        server.reception().answering(Receipt.NOT_NOW);

        assertThat(post(PATH, text())).isEqualTo(503);
        assertThat(post(PATH, text())).isEqualTo(204);
        assertThat(server.reception().messages()).hasSize(1);
    }

    @ParameterizedTest(name = "created {0} is {1}")
    @CsvSource({
        "2026-11-23T03:00:00.000001, 2026-11-23T03:00:00.000001Z",
        "2026-11-23T03:00:00Z, 2026-11-23T03:00:00Z",
        "2026-11-23T09:00:01, 2026-11-23T09:00:00Z",
        "2018-07-13T13:57:23.741000, 2026-11-23T09:00:00Z",
        "yesterday, 2026-11-23T09:00:00Z",
        "'', 2026-11-23T09:00:00Z",
    })
    void knows_when_it_was_written_as_far_as_that_can_be_believed(String created, Instant written) {
        post(PATH, text("created", created));

        assertThat(server.reception().messages())
                .singleElement()
                .extracting(InboundMessage::writtenAt)
                .isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+46766861004", "+46706860000"})
    void a_text_from_a_number_of_our_own_is_acknowledged_and_dropped(String own) {
        assertThat(post(PATH, text("from", own, "to", "+46706860000"))).isEqualTo(204);
        assertThat(server.reception().messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "from"})
    void a_text_without_id_or_sender_is_refused(String field) {
        assertThat(post(PATH, text(field, ""))).isEqualTo(400);
        assertThat(post(PATH, text(field, "x".repeat(65)))).isEqualTo(400);
        assertThat(post(PATH, text(field, "a\nb"))).isEqualTo(400);
        assertThat(server.reception().messages()).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1} {2}")
    @CsvSource({
        "created, SENT, ACCEPTED, ''",
        "sent, SENT, ACCEPTED, ''",
        "delivered, DELIVERED, ACCEPTED, ''",
        "failed, FAILED, UNREACHABLE, failed",
    })
    void each_word_of_46elks_is_a_step(String word, Progress progress, DeliveryOutcome outcome, String code) {
        assertThat(post(STATUS, Map.of("id", "s1", "status", word))).isEqualTo(204);
        assertThat(server.reception().reports())
                .containsExactly(new DeliveryReport("17-x8f", "s1", progress, outcome, code));
    }

    @Test
    void a_report_comes_to_the_address_that_was_given_with_the_message() {
        String address = "/channels/sms/46elks/status"
                + ElksConfiguration.query("17-x8f", new ElksProof(List.of(FakeElks.SECRET)));

        assertThat(post(address, Map.of("id", "s1", "status", "delivered"))).isEqualTo(204);
        assertThat(server.reception().reports()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "/channels/sms/46elks/status?secret=" + FakeElks.SECRET + ", sent",
        STATUS + ", dancing",
        STATUS + ", ''",
    })
    void what_speaks_of_nothing_is_acknowledged_and_dropped(String target, String word) {
        assertThat(post(target, Map.of("id", "s1", "status", word))).isEqualTo(204);
        assertThat(server.reception().reports()).isEmpty();
    }

    private static int post(String target, Map<String, String> fields) {
        return server.post(target, encode(fields), Map.of());
    }

    private static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The fields of an ordinary text, some of them set otherwise: name, value, name, value … */
    private static Map<String, String> text(String... changes) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("direction", "incoming");
        fields.put("id", "sf84");
        fields.put("from", "+46706861004");
        fields.put("to", "+46706860000");
        fields.put("created", "2026-11-23T08:57:23.741000");
        fields.put("message", "Hej ");
        for (int i = 0; i < changes.length; i += 2) {
            fields.put(changes[i], changes[i + 1]);
        }
        return fields;
    }
}
