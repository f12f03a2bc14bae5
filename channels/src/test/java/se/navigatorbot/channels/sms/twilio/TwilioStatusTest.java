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
        "queued, '', SENT, ACCEPTED, '', false",
        "accepted, '', SENT, ACCEPTED, '', false",
        "sending, '', SENT, ACCEPTED, '', false",
        "sent, '', SENT, ACCEPTED, '', false",
        "delivered, '', DELIVERED, ACCEPTED, '', false",
        "undelivered, 30003, FAILED, UNREACHABLE, 30003 phone off, false",
        "undelivered, 30005, FAILED, UNREACHABLE, 30005 no such number, true",
        "undelivered, 30007, FAILED, REJECTED, 30007 unwanted, false",
        "undelivered, 30008, FAILED, UNREACHABLE, 30008 no reason, false",
        "undelivered, 30009, FAILED, UNREACHABLE, 30009 part lost, false",
        "undelivered, '', FAILED, UNREACHABLE, undelivered, false",
        "undelivered, 12345, FAILED, UNREACHABLE, 12345, false",
        "failed, 30001, FAILED, TRY_LATER, 30001, false",
        "failed, 30002, FAILED, MISCONFIGURED, 30002, false",
        "failed, 30036, FAILED, REJECTED, 30036, false",
        "failed, 21610, FAILED, OPTED_OUT, 21610 said stop, false",
        "failed, 99999999999, FAILED, REJECTED, 99999999999, false",
        "failed, x, FAILED, REJECTED, x, false",
        "failed, '', FAILED, UNREACHABLE, failed no reason, false",
        "canceled, '', FAILED, REJECTED, canceled, false",
    })
    void each_word_of_twilio_is_a_step(
            String word, String code, Progress progress, DeliveryOutcome outcome, String shown, boolean lasting) {
        assertThat(post(TARGET, Map.of("MessageSid", "SM1", "MessageStatus", word, "ErrorCode", code)))
                .isEqualTo(204);
        assertThat(server.reception().reports())
                .containsExactly(new DeliveryReport("17-x8f", "SM1", progress, outcome, shown, lasting));
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
