package se.navigatorbot.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Channel.StillWanted;
import se.navigatorbot.channels.ChannelHealth.State;
import se.navigatorbot.channels.Delivery;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.OutboundMessage;
import se.navigatorbot.channels.OutboundMessage.Purpose;
import se.navigatorbot.channels.Speaker;
import se.navigatorbot.channels.sms.account.LastHeard;

/** A house with two accounts and one text a second, in a time by hand. */
class SmsRouteTest {

    private static final Address SARA = Address.sms("+46701740605");

    private final AtomicLong nanos = new AtomicLong();
    private final ScriptedLine twilio = new ScriptedLine("twilio", nanos);
    private final ScriptedLine elks = new ScriptedLine("46elks", nanos);
    private final LastHeard heard = new LastHeard();
    private final SmsRoute route = new SmsRoute(List.of(twilio.account(), elks.account()), heard);
    private final ScriptedLine far = new ScriptedLine("twilio", nanos);
    /** The same two accounts, in another process. */
    private final SmsRoute elsewhere =
            new SmsRoute(List.of(far.account(), new ScriptedLine("46elks", nanos).account()), heard);

    private int messages;

    @Test
    void the_first_account_is_taken_while_it_is_well() {
        minutes(1);

        assertThat(twilio.asked()).isEqualTo(60);
        assertThat(elks.asked()).isZero();
        assertThat(route.health().state()).isEqualTo(State.UP);
    }

    @Test
    void whoever_wrote_to_the_second_number_is_answered_from_it() {
        heard.by("46elks", SARA);

        assertThat(route.route(next(Purpose.ORDINARY))).isEqualTo("46elks");

        elks.failing(DeliveryOutcome.UNKNOWN);
        sendOne();
        sendOne();
        assertThat(route.route(next(Purpose.ORDINARY))).isEqualTo("twilio");
    }

    @ParameterizedTest
    @EnumSource(names = {"UNKNOWN", "MISCONFIGURED"})
    void an_account_that_fails_is_left_at_once_and_wholly_taken_back_after_it_has_healed(DeliveryOutcome failure) {
        twilio.failing(failure);
        minutes(30);
        assertThat(twilio.asked()).as("tries are few").isBetween(2, 20);

        twilio.well();
        minutes(10);
        int before = elks.asked();
        minutes(1);
        assertThat(elks.asked()).as("wholly back").isEqualTo(before);
    }

    @Test
    void a_slow_account_is_left_within_a_minute_and_taken_back_when_it_is_quick() {
        for (int i = 0; i < 60; i++) {
            twilio.taking(Duration.ofSeconds(i % 6 == 0 ? 4 : 0));
            sendOne();
        }
        assertThat(twilio.standing().ill()).isTrue();

        twilio.well();
        minutes(10);
        assertThat(twilio.standing().ill()).isFalse();
        int before = elks.asked();
        minutes(1);
        assertThat(elks.asked()).as("wholly back").isEqualTo(before);
        assertThat(Stream.concat(twilio.taken.stream(), elks.taken.stream()))
                .as("each once, over both switches")
                .hasSize(messages)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"refused", "dns", "tls", "http-429", "21611"})
    void what_surely_did_not_leave_goes_by_the_other_at_once(String code) {
        twilio.answering(Delivery.tryLater(Duration.ofSeconds(2), true, code));
        OutboundMessage message = next(Purpose.ORDINARY);

        Delivery first = send(message);
        assertThat(first.outcome()).isEqualTo(DeliveryOutcome.TRY_LATER);
        assertThat(first.retryAfter()).isZero();
        assertThat(first.wholeAccount()).as("others need not wait").isFalse();
        assertThat(route.route(message)).isEqualTo("46elks");
        assertThat(send(message).outcome()).isEqualTo(DeliveryOutcome.ACCEPTED);
        assertThat(elks.taken).containsExactly(message.id());
    }

    @Test
    void a_message_that_neither_account_may_send_ends_after_one_attempt_by_each() {
        twilio.answering(Delivery.ended(DeliveryOutcome.MISCONFIGURED, "21408"));
        elks.answering(Delivery.ended(DeliveryOutcome.MISCONFIGURED, "http-403"));
        OutboundMessage message = next(Purpose.ORDINARY);

        assertThat(send(message).outcome()).isEqualTo(DeliveryOutcome.TRY_LATER);
        assertThat(send(message)).isEqualTo(Delivery.ended(DeliveryOutcome.MISCONFIGURED, "http-403"));
        assertThat(twilio.asked() + elks.asked()).isEqualTo(2);
    }

    @Test
    void an_unknown_outcome_stays_unknown_and_nothing_is_doubled_over_the_switch() {
        Set<String> once = new HashSet<>();
        for (int i = 0; i < 600; i++) {
            boolean flapping = i / 10 % 2 == 0;
            twilio.answering(flapping ? Delivery.ended(DeliveryOutcome.UNKNOWN, "timeout") : Delivery.accepted("SM1"));
            OutboundMessage message = next(Purpose.ORDINARY);
            while (send(message).outcome() == DeliveryOutcome.TRY_LATER) {
                nanos.addAndGet(Duration.ofSeconds(1).toNanos());
            }
            nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        }
        twilio.taken.forEach(id -> assertThat(once.add(id)).isTrue());
        elks.taken.forEach(id -> assertThat(once.add(id)).isTrue());
        assertThat(once).hasSize(600);
    }

    @Test
    void an_account_that_asks_to_be_left_alone_is_not_asked_before_its_time() {
        twilio.answering(Delivery.tryLater(Duration.ofHours(1), true, "20429"));
        sendOne();
        twilio.well();
        minutes(59);
        assertThat(twilio.asked()).isEqualTo(1);

        minutes(2);
        assertThat(twilio.asked()).isGreaterThan(1);
    }

    @Test
    void an_account_that_asked_another_process_for_it_is_spared_here_too() {
        route.whenAskedToRest((account, rest) -> elsewhere.spare(account, rest));
        twilio.answering(Delivery.tryLater(Duration.ofHours(1), true, "20429"));
        sendOne();

        OutboundMessage message = next(Purpose.ORDINARY);
        assertThat(elsewhere.route(message)).isEqualTo("46elks");
        assertThat(elsewhere.send(message.by("twilio"), StillWanted.ALWAYS).outcome())
                .as("also what was on its way there")
                .isEqualTo(DeliveryOutcome.TRY_LATER);
        assertThat(far.asked()).isZero();
    }

    @Test
    void a_rest_that_is_asked_for_while_a_text_waits_to_leave_holds_for_it() {
        Delivery late = route.send(next(Purpose.ORDINARY).by("twilio"), () -> {
            route.spare("twilio", Duration.ofMinutes(1));
            return true;
        });

        assertThat(late).isEqualTo(Delivery.tryLater(Duration.ZERO, false, "abandoned"));
        assertThat(twilio.asked()).isZero();
    }

    @Test
    void when_both_ask_for_it_everybody_waits_until_the_first_may_be_asked_again() {
        twilio.answering(Delivery.tryLater(Duration.ofSeconds(90), true, "20429"));
        elks.answering(Delivery.tryLater(Duration.ofSeconds(30), true, "http-429"));
        OutboundMessage message = next(Purpose.ORDINARY);

        send(message);
        assertThat(send(message)).isEqualTo(Delivery.tryLater(Duration.ofSeconds(30), true, "http-429"));
        assertThat(send(message).wholeAccount()).isTrue();
        assertThat(twilio.asked() + elks.asked()).isEqualTo(2);
    }

    @Test
    void when_both_are_ill_texts_still_leave() {
        twilio.failing(DeliveryOutcome.UNKNOWN);
        elks.failing(DeliveryOutcome.UNKNOWN);
        minutes(1);

        assertThat(twilio.asked() + elks.asked()).isEqualTo(60);
        assertThat(route.health().state()).isEqualTo(State.DEGRADED);
    }

    @ParameterizedTest
    @EnumSource(names = {"CRISIS", "DUTY"})
    void nothing_urgent_is_risked_on_an_ill_account(Purpose purpose) {
        twilio.failing(DeliveryOutcome.UNKNOWN);
        minutes(1);
        nanos.addAndGet(Duration.ofMinutes(5).toNanos());

        assertThat(twilio.standing().dueForTry()).isTrue();
        assertThat(route.route(next(purpose))).isEqualTo("46elks");
    }

    @Test
    void a_crisis_answer_with_unknown_fate_is_repeated_by_the_other() {
        twilio.failing(DeliveryOutcome.UNKNOWN);
        OutboundMessage crisis = next(Purpose.CRISIS);

        send(crisis);
        assertThat(send(crisis).outcome()).isEqualTo(DeliveryOutcome.ACCEPTED);
        assertThat(elks.taken).containsExactly(crisis.id());
    }

    @Test
    void health_tells_of_each_account() {
        twilio.failing(DeliveryOutcome.MISCONFIGURED);
        sendOne();

        assertThat(route.accounts().keySet()).containsExactly("twilio", "46elks");
        assertThat(route.health().state()).isEqualTo(State.DEGRADED);
        assertThat(route.health().detail()).contains("twilio: ", "46elks: ").doesNotContain("\n", SARA.value());

        elks.failing(DeliveryOutcome.MISCONFIGURED);
        minutes(1);
        assertThat(route.health().state()).isEqualTo(State.DOWN);
    }

    /** One text a second, each tried until it needs no more trying. */
    private void minutes(int count) {
        for (int i = 0; i < count * 60; i++) {
            sendOne();
        }
    }

    private void sendOne() {
        OutboundMessage message = next(Purpose.ORDINARY);
        for (int i = 0; i < 5 && send(message).outcome() == DeliveryOutcome.TRY_LATER; i++) {
            nanos.addAndGet(Duration.ofMillis(10).toNanos());
        }
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
    }

    /** As the house does it: the account is asked for and kept, then the attempt is made. */
    private Delivery send(OutboundMessage message) {
        return route.send(message.by(route.route(message)), StillWanted.ALWAYS);
    }

    private OutboundMessage next(Purpose purpose) {
        messages++;
        return new OutboundMessage(
                "17-" + messages, SARA, "Hej", List.of(), Speaker.BOT, purpose, Instant.parse("2100-01-01T00:00:00Z"));
    }
}
