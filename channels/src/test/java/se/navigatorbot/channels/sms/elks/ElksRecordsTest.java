package se.navigatorbot.channels.sms.elks;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.DeliveryReport.Progress;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.ProviderRecords.Sent;
import se.navigatorbot.channels.ProviderRecords.Unreadable;

class ElksRecordsTest {

    private static final Instant SINCE = Instant.parse("2026-11-23T08:00:00Z");

    private final FakeElks elks = new FakeElks();

    @AfterEach
    void close() {
        elks.close();
    }

    @Test
    void what_was_sent_is_found_page_by_page_as_far_back_as_asked() {
        elks.history("", page("2026-11-23T08:30:00.000001", row("s3", "2026-11-23T08:40:00", "delivered")));
        elks.history(
                "2026-11-23T08:30:00.000001",
                page(
                        "2026-11-23T07:00:00",
                        row("s2", "2026-11-23T08:00:00.000000", "failed"),
                        row("s1", "2026-11-23T07:59:59.999999", "sent")));

        assertThat(elks.records().sent(SINCE))
                .containsExactly(
                        new Sent(
                                "s3",
                                Address.sms("+46701740605"),
                                "Hej på dig",
                                Instant.parse("2026-11-23T08:40:00Z"),
                                Progress.DELIVERED,
                                DeliveryOutcome.ACCEPTED,
                                "",
                                false),
                        new Sent(
                                "s2",
                                Address.sms("+46701740605"),
                                "Hej på dig",
                                SINCE,
                                Progress.FAILED,
                                DeliveryOutcome.UNREACHABLE,
                                "failed",
                                false));
        assertThat(elks.requests()).hasSize(2);
    }

    @Test
    void what_was_received_comes_oldest_first_under_the_ids_of_the_door_and_without_our_own() {
        elks.history(
                "",
                page(
                        "",
                        row("s4", "2026-11-23T08:50:00", "").replace("outgoing", "incoming"),
                        row("s3", "2026-11-23T08:40:00", "sent"),
                        row("s2", "2026-11-23T08:30:00", "")
                                .replace("outgoing", "incoming")
                                .replace("SMSElk", "+46766861004"),
                        row("s1", "2026-11-23T08:20:00", "").replace("outgoing", "incoming")));

        assertThat(elks.records().received(SINCE))
                .containsExactly(
                        InboundMessage.text(
                                "sms:s1", Address.sms("SMSElk"), "Hej på dig", Instant.parse("2026-11-23T08:20:00Z")),
                        InboundMessage.text(
                                "sms:s4", Address.sms("SMSElk"), "Hej på dig", Instant.parse("2026-11-23T08:50:00Z")));
    }

    @Test
    void an_empty_history_is_read_too() {
        elks.history("", page(""));

        assertThat(elks.records().sent(SINCE)).isEmpty();
    }

    static Stream<ResponseDefinitionBuilder> unreadable() {
        return Stream.of(
                aResponse().withStatus(500),
                aResponse().withStatus(401),
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
                okJson(""),
                okJson("[]"),
                okJson("{}"),
                okJson("{\"data\":{}}"),
                okJson("{\"data\":[{\"id\":\"s1\"}]}"),
                okJson("<html>Sorry</html>"),
                page("again", row("s1", "2026-11-23T08:40:00", "sent")));
    }

    @ParameterizedTest
    @MethodSource
    void unreadable(ResponseDefinitionBuilder page) {
        elks.history("", page);

        assertThatThrownBy(() -> elks.records().sent(SINCE)).isInstanceOf(Unreadable.class);
    }

    @Test
    void a_history_that_is_asked_for_too_often_says_how_long_to_wait() {
        elks.history("", aResponse().withStatus(429).withHeader("Retry-After", "7"));

        assertThatThrownBy(() -> elks.records().sent(SINCE))
                .isInstanceOfSatisfying(
                        Unreadable.class, told -> assertThat(told.retryAfter()).isEqualTo(Duration.ofSeconds(7)));
    }

    private static ResponseDefinitionBuilder page(String next, String... rows) {
        String end = next.isEmpty() ? "}" : ",\"next\":\"" + next + "\"}";
        return okJson("{\"data\":[" + String.join(",", rows) + "]" + end);
    }

    private static String row(String id, String created, String status) {
        return "{\"id\":\"" + id + "\",\"created\":\"" + created + "\",\"direction\":\"outgoing\",\"from\":\"SMSElk\","
                + "\"to\":\"+46701740605\",\"message\":\"Hej på dig\",\"status\":\"" + status + "\",\"cost\":3500}";
    }
}
