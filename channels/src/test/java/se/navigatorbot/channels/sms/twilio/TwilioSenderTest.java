package se.navigatorbot.channels.sms.twilio;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.navigatorbot.channels.sms.twilio.FakeTwilio.NOW;
import static se.navigatorbot.channels.sms.twilio.FakeTwilio.created;
import static se.navigatorbot.channels.sms.twilio.FakeTwilio.field;
import static se.navigatorbot.channels.sms.twilio.FakeTwilio.refused;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Channel.StillWanted;
import se.navigatorbot.channels.ChannelHealth.State;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.channels.Delivery;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.OutboundMessage;
import se.navigatorbot.channels.OutboundMessage.Purpose;
import se.navigatorbot.channels.Speaker;
import se.navigatorbot.channels.sms.account.GuestList;
import se.navigatorbot.channels.sms.account.SmsLine;
import se.navigatorbot.channels.sms.account.SmsMode;

class TwilioSenderTest {

    private static FakeTwilio twilio;

    private SmsLine sender;

    @BeforeAll
    static void start() {
        twilio = new FakeTwilio();
    }

    @AfterAll
    static void stop() {
        twilio.close();
    }

    @BeforeEach
    void fresh() {
        twilio.forget();
        twilio.answer(created());
        sender = twilio.live();
    }

    @Test
    void says_all_that_twilio_needs() {
        Delivery delivery = sender.send(message("Vi ses – kl 10!", NOW.plusSeconds(90)), StillWanted.ALWAYS);

        assertThat(delivery).isEqualTo(Delivery.accepted(FakeTwilio.SID));
        LoggedRequest request = twilio.request();
        assertThat(request.getUrl()).isEqualTo("/2010-04-01/Accounts/AC123/Messages.json");
        assertThat(request.getHeader("Authorization")).isEqualTo("Basic QUMxMjM6c2VjcmV0");
        assertThat(field(request, "To")).isEqualTo("+46701740605");
        assertThat(field(request, "From")).isEqualTo("+46766860000");
        assertThat(field(request, "Body")).isEqualTo("Vi ses - kl 10!");
        assertThat(field(request, "ValidityPeriod")).isEqualTo("90");
        assertThat(field(request, "StatusCallback"))
                .isEqualTo("https://bot.example.se/channels/sms/twilio/status?mid=17-x8f");
    }

    @Test
    void a_messaging_service_takes_the_place_of_a_number() {
        sender = twilio.sender(FakeTwilio.account("", "MG1"), GuestList.of(SmsMode.LIVE, List.of()));

        sender.send(message("Hej"), StillWanted.ALWAYS);

        assertThat(field(twilio.request(), "MessagingServiceSid")).isEqualTo("MG1");
        assertThat(field(twilio.request(), "From")).isEmpty();
    }

    @Test
    void asks_for_ten_hours_at_most() {
        sender.send(message("Hej", NOW.plus(Duration.ofDays(3))), StillWanted.ALWAYS);

        assertThat(field(twilio.request(), "ValidityPeriod")).isEqualTo("36000");
    }

    @Test
    void what_is_no_longer_valid_makes_no_request() {
        assertThat(sender.send(message("Hej", NOW), StillWanted.ALWAYS))
                .isEqualTo(Delivery.ended(DeliveryOutcome.REJECTED, "expired"));
        assertThat(twilio.requests()).isEmpty();
    }

    @Test
    void what_is_too_long_for_twilio_makes_no_request() {
        assertThat(sender.send(message("a".repeat(1601)), StillWanted.ALWAYS))
                .isEqualTo(Delivery.ended(DeliveryOutcome.REJECTED, "too-long"));
        assertThat(twilio.requests()).isEmpty();

        assertThat(sender.send(message("a".repeat(1600)), StillWanted.ALWAYS).outcome())
                .isEqualTo(DeliveryOutcome.ACCEPTED);
    }

    @Test
    void counts_the_parts_of_what_is_really_sent() {
        assertThat(sender.parts(message("a".repeat(149) + "–"))).isEqualTo(1);
        assertThat(sender.parts(message("a".repeat(158), NOW.plusSeconds(9), Choice.of("Ja"))))
                .isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}/{1} is {2}")
    @CsvSource({
        "400, 21610, OPTED_OUT, 21610 said stop, false",
        "400, 21211, UNREACHABLE, 21211 mistyped, true",
        "400, 21214, UNREACHABLE, 21214 no such number, true",
        "400, 21614, UNREACHABLE, 21614 no mobile, true",
        "400, 21612, UNREACHABLE, 21612 not by us, true",
        "400, 30003, UNREACHABLE, 30003 phone off, false",
        "400, 30005, UNREACHABLE, 30005 no such number, true",
        "400, 30006, UNREACHABLE, 30006 no mobile or no operator, true",
        "401, 20003, MISCONFIGURED, 20003, false",
        "403, 20005, MISCONFIGURED, 20005, false",
        "404, 20404, MISCONFIGURED, 20404, false",
        "400, 21606, MISCONFIGURED, 21606, false",
        "400, 21408, MISCONFIGURED, 21408, false",
        "400, 21617, REJECTED, 21617, false",
        "400, 30007, REJECTED, 30007 unwanted, false",
        "400, 99999, REJECTED, 99999, false",
        "422, 12345, REJECTED, 12345, false",
        "400, 21611, TRY_LATER, 21611, false",
        "429, 20429, TRY_LATER, 20429, false",
        "429, 99999, TRY_LATER, 99999, false",
        "500, 20500, UNKNOWN, 20500, false",
        "503, 20503, UNKNOWN, 20503, false",
        "500, 21610, UNKNOWN, 21610, false",
    })
    void a_code_has_one_meaning(int status, int code, DeliveryOutcome outcome, String shown, boolean lasting) {
        twilio.answer(refused(status, code));

        Delivery delivery = sender.send(message("Hej"), StillWanted.ALWAYS);

        assertThat(delivery.outcome()).isEqualTo(outcome);
        assertThat(delivery.code()).isEqualTo(shown);
        assertThat(delivery.lasting()).isEqualTo(lasting);
        assertThat(twilio.requests()).hasSize(1);
    }

    static Stream<Arguments> odd_answers() {
        String html = "<html><body>Sorry</body></html>";
        return Stream.of(
                arguments("500 with HTML", aResponse().withStatus(500).withBody(html), "UNKNOWN", "http-500"),
                arguments("503 without body", aResponse().withStatus(503), "UNKNOWN", "http-503"),
                arguments("502 from a proxy", aResponse().withStatus(502).withBody(html), "UNKNOWN", "http-502"),
                arguments("401 without body", aResponse().withStatus(401), "MISCONFIGURED", "http-401"),
                arguments("403 with HTML", aResponse().withStatus(403).withBody(html), "MISCONFIGURED", "http-403"),
                arguments("404 with HTML", aResponse().withStatus(404).withBody(html), "MISCONFIGURED", "http-404"),
                arguments("400 without body", aResponse().withStatus(400), "REJECTED", "http-400"),
                arguments("408", aResponse().withStatus(408), "UNKNOWN", "http-408"),
                arguments("429 with HTML", aResponse().withStatus(429).withBody(html), "TRY_LATER", "http-429"),
                arguments("a redirection", redirection(), "MISCONFIGURED", "http-302"),
                arguments("201 without body", aResponse().withStatus(201), "UNKNOWN", "unreadable"),
                arguments("201 with HTML", aResponse().withStatus(201).withBody(html), "UNKNOWN", "unreadable"),
                arguments("201 without id", aResponse().withStatus(201).withBody("{}"), "UNKNOWN", "unreadable"),
                arguments(
                        "201 with half a body",
                        aResponse().withStatus(201).withBody("{\"sid\":"),
                        "UNKNOWN",
                        "unreadable"),
                arguments("a reset", fault(Fault.CONNECTION_RESET_BY_PEER), "UNKNOWN", "no-answer"),
                arguments("an empty answer", fault(Fault.EMPTY_RESPONSE), "UNKNOWN", "no-answer"),
                arguments("noise", fault(Fault.RANDOM_DATA_THEN_CLOSE), "UNKNOWN", "no-answer"),
                arguments("200 and then noise", fault(Fault.MALFORMED_RESPONSE_CHUNK), "UNKNOWN", "no-answer"),
                arguments("nothing in time", created().withFixedDelay(5000), "UNKNOWN", "timeout"),
                arguments("drop by drop", created().withChunkedDribbleDelay(30, 3000), "UNKNOWN", "timeout"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("odd_answers")
    void every_answer_has_an_outcome_after_one_request(
            String what, ResponseDefinitionBuilder answer, DeliveryOutcome outcome, String code) {
        twilio.answer(answer);

        Delivery delivery = sender.send(message("Hej"), StillWanted.ALWAYS);

        assertThat(delivery.outcome()).as(what).isEqualTo(outcome);
        assertThat(delivery.code()).isEqualTo(code);
        assertThat(twilio.requests()).hasSize(1);
    }

    @ParameterizedTest(name = "Retry-After: {0}")
    @CsvSource({"7, 7", "0, 1", "999999, 3600", "Mon 23 Nov, 2", "-4, 2"})
    void leaves_the_account_alone_for_as_long_as_twilio_asks(String header, long seconds) {
        twilio.answer(refused(429, 20429).withHeader("Retry-After", header));

        Delivery delivery = sender.send(message("Hej"), StillWanted.ALWAYS);

        assertThat(delivery.retryAfter()).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(delivery.wholeAccount()).isTrue();
    }

    @Test
    void health_follows_the_answers() {
        assertThat(sender.health().state()).isEqualTo(State.UP);

        healthAfter(refused(401, 20003), State.DOWN);
        healthAfter(refused(503, 20503), State.DEGRADED);
        healthAfter(refused(400, 21211), State.UP);
        healthAfter(refused(429, 20429), State.DEGRADED);
        healthAfter(created(), State.UP);
    }

    private void healthAfter(ResponseDefinitionBuilder answer, State state) {
        twilio.answer(answer);
        sender.send(message("Hej"), StillWanted.ALWAYS);
        assertThat(sender.health().state()).isEqualTo(state);
    }

    @Nested
    class In_a_trial {

        private final SmsLine trial = twilio.sender(
                FakeTwilio.account("+46766860000", ""), GuestList.of(SmsMode.TRIAL, List.of("070-174 06 05")));

        @Test
        void guests_get_texts_and_others_do_not() {
            assertThat(trial.send(message("Hej"), StillWanted.ALWAYS).outcome()).isEqualTo(DeliveryOutcome.ACCEPTED);
            assertThat(trial.send(to("+46701740606", Purpose.ORDINARY), StillWanted.ALWAYS))
                    .isEqualTo(Delivery.ended(DeliveryOutcome.WITHHELD, "trial"));
            assertThat(twilio.requests()).hasSize(1);
        }

        @ParameterizedTest
        @EnumSource(names = {"CRISIS", "DUTY"})
        void crisis_and_duty_reach_everybody(Purpose purpose) {
            assertThat(trial.send(to("+46701740606", purpose), StillWanted.ALWAYS)
                            .outcome())
                    .isEqualTo(DeliveryOutcome.ACCEPTED);
        }

        @Test
        void health_says_so() {
            assertThat(trial.health().detail()).contains("trial").doesNotContain("0605");
        }
    }

    private static ResponseDefinitionBuilder redirection() {
        return aResponse().withStatus(302).withHeader("Location", "http://127.0.0.1:1/");
    }

    private static ResponseDefinitionBuilder fault(Fault fault) {
        return aResponse().withFault(fault);
    }

    private static OutboundMessage message(String text) {
        return message(text, NOW.plusSeconds(600));
    }

    private static OutboundMessage message(String text, Instant validUntil, Choice... choices) {
        return new OutboundMessage(
                "17-x8f",
                Address.sms("+46701740605"),
                text,
                List.of(choices),
                Speaker.BOT,
                Purpose.ORDINARY,
                validUntil);
    }

    private static OutboundMessage to(String number, Purpose purpose) {
        return new OutboundMessage(
                "17-x8f", Address.sms(number), "Hej", List.of(), Speaker.BOT, purpose, NOW.plusSeconds(600));
    }
}
