package se.navigatorbot.channels.sms.elks;

import static org.assertj.core.api.Assertions.assertThat;
import static se.navigatorbot.channels.sms.elks.FakeElks.NOW;
import static se.navigatorbot.channels.sms.elks.FakeElks.created;
import static se.navigatorbot.channels.sms.elks.FakeElks.field;
import static se.navigatorbot.channels.sms.elks.FakeElks.refused;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Channel.StillWanted;
import se.navigatorbot.channels.ChannelHealth.State;
import se.navigatorbot.channels.Delivery;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.OutboundMessage;
import se.navigatorbot.channels.OutboundMessage.Purpose;
import se.navigatorbot.channels.Speaker;
import se.navigatorbot.channels.sms.account.GuestList;
import se.navigatorbot.channels.sms.account.SmsLine;
import se.navigatorbot.channels.sms.account.SmsMode;

class ElksSenderTest {

    private static FakeElks elks;

    private SmsLine sender;

    @BeforeAll
    static void start() {
        elks = new FakeElks();
    }

    @AfterAll
    static void stop() {
        elks.close();
    }

    @BeforeEach
    void fresh() {
        elks.forget();
        elks.answer(created());
        sender = elks.live();
    }

    @Test
    void says_all_that_46elks_needs() {
        Delivery delivery = sender.send(message("Vi ses – kl 10!", NOW.plusSeconds(90)), StillWanted.ALWAYS);

        assertThat(delivery).isEqualTo(Delivery.accepted(FakeElks.ID));
        LoggedRequest request = elks.request();
        assertThat(request.getUrl()).isEqualTo("/a1/sms");
        assertThat(request.getHeader("Authorization")).isEqualTo("Basic dTEyMzpzZWNyZXQ=");
        assertThat(field(request, "to")).isEqualTo("+46701740605");
        assertThat(field(request, "from")).isEqualTo("+46766861004");
        assertThat(field(request, "message")).isEqualTo("Vi ses - kl 10!");
    }

    @Test
    void the_address_for_reports_names_the_message_and_never_the_secret() {
        sender.send(message("Hej", NOW.plusSeconds(90)), StillWanted.ALWAYS);

        String key = new ElksProof(List.of(FakeElks.SECRET)).key("17-x8f");
        assertThat(field(elks.request(), "whendelivered"))
                .isEqualTo("https://bot.example.se/channels/sms/46elks/status?mid=17-x8f&key=" + key)
                .doesNotContain(FakeElks.SECRET);
    }

    @Test
    void what_is_no_longer_valid_or_too_long_makes_no_request() {
        assertThat(sender.send(message("Hej", NOW), StillWanted.ALWAYS))
                .isEqualTo(Delivery.ended(DeliveryOutcome.REJECTED, "expired"));
        assertThat(sender.send(message("a".repeat(1601), NOW.plusSeconds(90)), StillWanted.ALWAYS))
                .isEqualTo(Delivery.ended(DeliveryOutcome.REJECTED, "too-long"));
        assertThat(elks.requests()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "400, Invalid to number, UNREACHABLE",
        "400, '{\"error\":\"Invalid phone number\"}', UNREACHABLE",
        "400, Invalid from, MISCONFIGURED",
        "400, Missing key message, REJECTED",
        "401, API access requires login, MISCONFIGURED",
        "402, '', MISCONFIGURED",
        "403, Not enough credits, MISCONFIGURED",
        "404, Not found, MISCONFIGURED",
        "409, Conflict, REJECTED",
        "302, Moved, MISCONFIGURED",
        "429, Slow down, TRY_LATER",
        "408, '', UNKNOWN",
        "500, Invalid to number, UNKNOWN",
    })
    void an_answer_has_one_meaning(int status, String words, DeliveryOutcome outcome) {
        elks.answer(refused(status, words));

        Delivery delivery = sender.send(message("Hej", NOW.plusSeconds(90)), StillWanted.ALWAYS);

        assertThat(delivery.outcome()).isEqualTo(outcome);
        assertThat(delivery.code()).isEqualTo("http-" + status);
        assertThat(delivery.lasting()).isEqualTo(outcome == DeliveryOutcome.UNREACHABLE);
        assertThat(elks.requests()).hasSize(1);
    }

    @Test
    void what_46elks_takes_and_gives_up_at_once_did_not_arrive() {
        elks.answer(created().withBody("{\"id\":\"s1\",\"status\":\"failed\"}"));

        assertThat(sender.send(message("Hej", NOW.plusSeconds(90)), StillWanted.ALWAYS))
                .isEqualTo(Delivery.ended(DeliveryOutcome.UNREACHABLE, "failed"));
    }

    @ParameterizedTest(name = "Retry-After: {0}")
    @CsvSource({"7, 7", "0, 1", "999999, 3600", "soon, 2"})
    void leaves_the_account_alone_for_as_long_as_46elks_asks(String header, long seconds) {
        elks.answer(refused(429, "").withHeader("Retry-After", header));

        Delivery delivery = sender.send(message("Hej", NOW.plusSeconds(90)), StillWanted.ALWAYS);

        assertThat(delivery.retryAfter()).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(delivery.wholeAccount()).isTrue();
    }

    @Test
    void in_a_trial_only_guests_get_texts() {
        sender = elks.sender(GuestList.of(SmsMode.TRIAL, List.of("070-174 06 06")));

        assertThat(sender.send(message("Hej", NOW.plusSeconds(90)), StillWanted.ALWAYS))
                .isEqualTo(Delivery.ended(DeliveryOutcome.WITHHELD, "trial"));
        assertThat(elks.requests()).isEmpty();
    }

    @Test
    void health_follows_the_answers_and_names_46elks() {
        healthAfter(refused(401, ""), State.DOWN);
        healthAfter(refused(503, ""), State.DEGRADED);
        healthAfter(created(), State.UP);
        assertThat(sender.health().detail()).startsWith("46elks");
    }

    private void healthAfter(ResponseDefinitionBuilder answer, State state) {
        elks.answer(answer);
        sender.send(message("Hej", NOW.plusSeconds(90)), StillWanted.ALWAYS);
        assertThat(sender.health().state()).isEqualTo(state);
    }

    private static OutboundMessage message(String text, Instant validUntil) {
        return new OutboundMessage(
                "17-x8f", Address.sms("+46701740605"), text, List.of(), Speaker.BOT, Purpose.ORDINARY, validUntil);
    }
}
