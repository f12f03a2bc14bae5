package se.navigatorbot.channels.sms.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.DeliveryReport;
import se.navigatorbot.channels.DeliveryReport.Progress;

class TwilioStatusTest {

    private static final String TARGET = "/channels/sms/twilio/status?mid=17-x8f";

    private static TwilioServer server;

    @BeforeAll
    static void start() {
        server = new TwilioServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void fresh() {
        server.reception().forget();
    }

    @ParameterizedTest(name = "{0} {1} is {2} {3}")
    @CsvSource({
        "queued, '', SENT, ACCEPTED",
        "accepted, '', SENT, ACCEPTED",
        "sending, '', SENT, ACCEPTED",
        "sent, '', SENT, ACCEPTED",
        "delivered, '', DELIVERED, ACCEPTED",
        "undelivered, 30003, FAILED, UNREACHABLE",
        "undelivered, 30005, FAILED, UNREACHABLE",
        "undelivered, 30007, FAILED, REJECTED",
        "undelivered, '', FAILED, UNREACHABLE",
        "undelivered, 12345, FAILED, UNREACHABLE",
        "failed, 30001, FAILED, TRY_LATER",
        "failed, 30002, FAILED, MISCONFIGURED",
        "failed, 30036, FAILED, REJECTED",
        "failed, 21610, FAILED, OPTED_OUT",
        "failed, 99999999999, FAILED, REJECTED",
        "failed, x, FAILED, REJECTED",
    })
    void each_word_of_twilio_is_a_step(String word, String code, Progress progress, DeliveryOutcome outcome) {
        assertThat(post(TARGET, Map.of("MessageSid", "SM1", "MessageStatus", word, "ErrorCode", code)))
                .isEqualTo(204);
        String shown = progress == Progress.FAILED ? code : "";
        assertThat(server.reception().reports())
                .containsExactly(new DeliveryReport("17-x8f", "SM1", progress, outcome, shown));
    }

    @ParameterizedTest
    @CsvSource({
        "/channels/sms/twilio/status, sent",
        "/channels/sms/twilio/status?mid=, sent",
        "/channels/sms/twilio/status?other=1, sent",
        "/channels/sms/twilio/status?mid=17-x8f, dancing",
        "/channels/sms/twilio/status?mid=17-x8f, received",
    })
    void what_speaks_of_nothing_is_acknowledged_and_dropped(String target, String word) {
        assertThat(post(target, Map.of("MessageSid", "SM1", "MessageStatus", word)))
                .isEqualTo(204);
        assertThat(server.reception().reports()).isEmpty();
    }

    @Test
    void our_id_is_part_of_what_is_signed() {
        SignedForm form = SignedForm.of(
                TwilioServer.PUBLIC + TARGET,
                TwilioServer.TOKEN,
                Map.of("MessageSid", "SM1", "MessageStatus", "delivered"));

        assertThat(server.post("/channels/sms/twilio/status?mid=18-other", form))
                .isEqualTo(403);
        assertThat(server.reception().reports()).isEmpty();
    }

    private static int post(String target, Map<String, String> fields) {
        return server.post(target, SignedForm.of(TwilioServer.PUBLIC + target, TwilioServer.TOKEN, fields));
    }
}
