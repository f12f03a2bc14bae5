package se.navigatorbot.channels.telegram;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.ChannelContract;
import se.navigatorbot.channels.ChannelHealth;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.channels.Delivery;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.OutboundMessage;
import se.navigatorbot.channels.Speaker;

class TelegramSenderTest extends ChannelContract {

    private static final Secret TOKEN = new Secret(FakeTelegram.TOKEN);

    private final FakeTelegram telegram = new FakeTelegram();
    private final BotApi api = new BotApi(TOKEN, telegram.url(), Duration.ofSeconds(1));
    private final AtomicLong nanos = new AtomicLong();
    private final TelegramSender sender =
            new TelegramSender(api, new TelegramLine(false, Duration.ofSeconds(60), nanos::get), nanos::get);

    @AfterEach
    void stop() {
        api.close();
        telegram.close();
    }

    @Override
    protected Channel channel() {
        return sender;
    }

    @Override
    protected Address somebody() {
        return Address.telegram(5_550_123_456L);
    }

    @Override
    protected List<String> left() {
        return telegram.sent().stream().map(TelegramSenderTest::read).toList();
    }

    @Override
    protected boolean outsideTalksNonsense() {
        telegram.answers("sendmessage", aResponse().withStatus(502).withBody("<html>Bad Gateway</html>"));
        return true;
    }

    @Override
    protected boolean outsideIsGone() {
        telegram.goAway();
        return true;
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(403, "Forbidden: bot was blocked by the user", DeliveryOutcome.UNREACHABLE, "403 blocked"),
                Arguments.of(403, "Forbidden: user is deactivated", DeliveryOutcome.UNREACHABLE, "403 deactivated"),
                Arguments.of(400, "Bad Request: chat not found", DeliveryOutcome.UNREACHABLE, "400 chat not found"),
                Arguments.of(400, "Bad Request: BUTTON_DATA_INVALID", DeliveryOutcome.REJECTED, "http 400"),
                Arguments.of(401, "Unauthorized", DeliveryOutcome.MISCONFIGURED, "401 token"),
                Arguments.of(404, "Not Found", DeliveryOutcome.MISCONFIGURED, "404 token"),
                Arguments.of(500, "Internal Server Error", DeliveryOutcome.UNKNOWN, "http 500"));
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @MethodSource("refusals")
    void a_refusal_becomes_an_outcome(int status, String words, DeliveryOutcome outcome, String code) {
        telegram.answers("sendmessage", FakeTelegram.refusal(status, words));

        Delivery delivery = send("Hej");

        assertThat(delivery.outcome()).isEqualTo(outcome);
        assertThat(delivery.code()).isEqualTo(code);
        assertThat(delivery.lasting()).isEqualTo(outcome == DeliveryOutcome.UNREACHABLE);
        assertThat(left()).hasSize(1);
    }

    static Stream<ResponseDefinitionBuilder> brokenAnswers() {
        return Stream.of(
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
                aResponse().withFault(Fault.EMPTY_RESPONSE),
                aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK),
                aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE),
                aResponse().withStatus(200).withBody(""),
                aResponse().withStatus(200).withBody("{\"ok\":true}"),
                aResponse().withStatus(503).withHeader("Retry-After", "1"));
    }

    @ParameterizedTest
    @MethodSource("brokenAnswers")
    void a_request_that_left_and_got_no_readable_answer_is_unknown_after_one_try(ResponseDefinitionBuilder broken) {
        telegram.answers("sendmessage", broken);

        assertThat(send("Hej").outcome()).isEqualTo(DeliveryOutcome.UNKNOWN);
        assertThat(left()).hasSize(1);
    }

    @Test
    void a_chat_that_has_got_another_number_is_told_with_it() {
        telegram.answers(
                "sendmessage",
                aResponse()
                        .withStatus(400)
                        .withBody("{\"ok\":false,\"error_code\":400,\"description\":\"Bad Request: group chat was"
                                + " upgraded\",\"parameters\":{\"migrate_to_chat_id\":-1001234567890}}"));

        assertThat(send("Hej"))
                .isEqualTo(Delivery.moved(Address.telegram(-1001234567890L), Duration.ofSeconds(5), "400 moved"));
    }

    @Test
    void one_chat_that_is_too_fast_waits_alone() {
        telegram.answers("sendmessage", FakeTelegram.tooFast(17));

        Delivery delivery = send("Hej");

        assertThat(delivery.outcome()).isEqualTo(DeliveryOutcome.TRY_LATER);
        assertThat(delivery.retryAfter()).isEqualTo(Duration.ofSeconds(17));
        assertThat(delivery.wholeAccount()).isFalse();
    }

    @Test
    void chats_told_to_wait_while_others_are_served_wait_alone() {
        for (long chat = 1; chat < 6; chat++) {
            telegram.answers("sendmessage", FakeTelegram.tooFast(17));
            assertThat(sender.send(to(Address.telegram(chat), "Hej"), Channel.StillWanted.ALWAYS)
                            .wholeAccount())
                    .isFalse();
            telegram.works();
            assertThat(send("Hej").outcome()).isEqualTo(DeliveryOutcome.ACCEPTED);
        }
    }

    @Test
    void three_chats_told_to_wait_and_nobody_served_between_them_are_the_whole_bot() {
        telegram.answers("sendmessage", FakeTelegram.tooFast(17));

        send("Hej");
        Delivery second = sender.send(to(Address.telegram(42), "Hej"), Channel.StillWanted.ALWAYS);
        Delivery third = sender.send(to(Address.telegram(43), "Hej"), Channel.StillWanted.ALWAYS);
        nanos.addAndGet(Duration.ofSeconds(18).toNanos());
        Delivery muchLater = send("Hej");

        assertThat(second.wholeAccount()).isFalse();
        assertThat(third.wholeAccount()).isTrue();
        assertThat(muchLater.wholeAccount()).isFalse();
    }

    @Test
    void choices_are_buttons_and_a_long_value_gives_way_to_its_label() {
        Choice ordinary = new Choice("Ja, jag kommer", "JA");
        Choice longValue = new Choice("Torsdag 26 november kl 13", "å".repeat(40));

        sender.send(message("Kommer du?", ordinary, longValue), Channel.StillWanted.ALWAYS);

        assertThat(telegram.sent())
                .singleElement()
                .extracting(FakeTelegram.Sent::buttons)
                .isEqualTo(List.of("Ja, jag kommer=JA", "Torsdag 26 november kl 13=Torsdag 26 november kl 13"));
    }

    @Test
    void text_goes_out_plain() {
        send("_inte_ *fet* [");

        assertThat(telegram.sent())
                .singleElement()
                .satisfies(sent -> assertThat(sent.all().has("parse_mode")).isFalse());
    }

    @Test
    void a_text_that_is_too_long_is_cut_between_characters() {
        send("👋".repeat(3000));

        String sent = telegram.sent().get(0).text();
        assertThat(sent.length()).isLessThanOrEqualTo(4096);
        assertThat(sent).endsWith("👋…");
    }

    @Test
    void an_empty_text_is_rejected_without_a_request() {
        assertThat(send("").outcome()).isEqualTo(DeliveryOutcome.REJECTED);
        assertThat(left()).isEmpty();
    }

    @Test
    void a_refused_token_is_seen_in_health_until_it_works_again() {
        telegram.answers("sendmessage", FakeTelegram.refusal(401, "Unauthorized"));
        send("Hej");
        assertThat(sender.health().state()).isEqualTo(ChannelHealth.State.DOWN);

        telegram.works();
        send("Hej");
        assertThat(sender.health().state()).isEqualTo(ChannelHealth.State.UP);
    }

    private Delivery send(String text) {
        return sender.send(message(text), Channel.StillWanted.ALWAYS);
    }

    private static OutboundMessage to(Address address, String text) {
        return new OutboundMessage(
                "17-m2",
                address,
                text,
                List.of(),
                Speaker.BOT,
                OutboundMessage.Purpose.ORDINARY,
                Instant.parse("2100-01-01T00:00:00Z"));
    }

    private static String read(FakeTelegram.Sent sent) {
        StringBuilder words = new StringBuilder(sent.text());
        sent.buttons().forEach(button -> words.append('\n').append(button));
        return words.toString();
    }
}
