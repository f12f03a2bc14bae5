package se.navigatorbot.channels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the house may rely on from every channel, stated once. Each channel's test extends this and says how its outside
 * is looked at, broken and taken away.
 */
public abstract class ChannelContract {

    /** The channel under test, able to send. */
    protected abstract Channel channel();

    /** An address on this channel that can be reached. */
    protected abstract Address somebody();

    /** What has reached the outside since the test began, one entry per request, its words as the outside got them. */
    protected abstract List<String> left();

    /** From now on the outside takes a request and answers nonsense; false when there is no outside that could. */
    protected abstract boolean outsideTalksNonsense();

    /** From now on nobody listens; false when there is no outside that could go. */
    protected abstract boolean outsideIsGone();

    @Test
    void an_accepted_message_leaves_once_and_has_the_providers_id() {
        Delivery delivery = channel().send(message("Hej"), Channel.StillWanted.ALWAYS);

        assertThat(delivery.outcome()).isEqualTo(DeliveryOutcome.ACCEPTED);
        assertThat(delivery.providerId()).isNotBlank();
        assertThat(left()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Räksmörgås på Ö, så är det! Café för Åsa & Örjan?",
                "Välkommen 👋 vi ses 🎉",
                "a=1&b=2 +46 100% <b>nej</b> _kursiv_ *fet* [länk](x)",
                "Första raden\nandra raden",
                "السلام عليكم",
            })
    void words_arrive_unchanged(String words) {
        channel().send(message(words), Channel.StillWanted.ALWAYS);

        assertThat(left()).containsExactly(words);
    }

    @Test
    void every_choice_can_be_read_by_the_person() {
        channel()
                .send(message("Kommer du?", Choice.of("Ja, jag kommer"), Choice.of("Nej")), Channel.StillWanted.ALWAYS);

        assertThat(left()).singleElement().asString().contains("Kommer du?", "Ja, jag kommer", "Nej");
    }

    @Test
    void an_attempt_that_is_no_longer_wanted_is_abandoned_and_nothing_leaves() {
        Delivery delivery = channel().send(message("Hej"), () -> false);

        assertThat(delivery.outcome()).isEqualTo(DeliveryOutcome.TRY_LATER);
        assertThat(delivery.code()).isEqualTo("abandoned");
        assertThat(left()).isEmpty();
    }

    @Test
    void a_last_question_that_fails_is_a_no() {
        Delivery delivery = channel().send(message("Hej"), () -> {
            throw new IllegalStateException("the store is away");
        });

        assertThat(delivery.outcome()).isEqualTo(DeliveryOutcome.TRY_LATER);
        assertThat(left()).isEmpty();
    }

    @Test
    void asks_once_whether_it_is_still_wanted() {
        AtomicInteger asked = new AtomicInteger();

        channel().send(message("Hej"), () -> asked.incrementAndGet() > 0);

        assertThat(asked).hasValue(1);
    }

    @Test
    void an_unreadable_answer_is_unknown_after_one_request_and_never_an_exception() {
        DeliveryOutcome expected = outsideTalksNonsense() ? DeliveryOutcome.UNKNOWN : DeliveryOutcome.ACCEPTED;

        Delivery delivery = channel().send(message("Hej"), Channel.StillWanted.ALWAYS);

        assertThat(delivery.outcome()).isEqualTo(expected);
        assertThat(left()).hasSize(1);
    }

    @Test
    void when_nobody_listens_it_may_be_tried_later() {
        DeliveryOutcome expected = outsideIsGone() ? DeliveryOutcome.TRY_LATER : DeliveryOutcome.ACCEPTED;

        Delivery delivery = channel().send(message("Hej"), Channel.StillWanted.ALWAYS);

        assertThat(delivery.outcome()).isEqualTo(expected);
        assertThat(delivery.code()).matches(code -> code.isBlank() == (expected == DeliveryOutcome.ACCEPTED));
    }

    @Test
    void an_address_that_makes_no_sense_is_an_outcome_and_not_an_exception() {
        Address nonsense = new Address(channel().kind(), "\u0000 & ?");

        assertThatCode(() -> channel().send(to(nonsense, "Hej"), Channel.StillWanted.ALWAYS))
                .doesNotThrowAnyException();
    }

    @Test
    void every_message_has_a_price() {
        assertThat(channel().parts(message("Hej"))).isEqualTo(1);
        assertThat(channel().parts(message(""))).isEqualTo(1);
        assertThat(channel().parts(message("ö".repeat(1000)))).isPositive();
    }

    @Test
    void health_is_one_line_without_an_address() {
        channel().send(message("Hej"), Channel.StillWanted.ALWAYS);

        ChannelHealth health = channel().health();

        assertThat(health.state()).isEqualTo(ChannelHealth.State.UP);
        assertThat(health.detail()).isNotBlank().doesNotContain("\n", somebody().value());
    }

    /** An ordinary message from the bot to {@link #somebody()}. */
    protected final OutboundMessage message(String text, Choice... choices) {
        return to(somebody(), text, choices);
    }

    private static OutboundMessage to(Address address, String text, Choice... choices) {
        return new OutboundMessage(
                "17-m1",
                address,
                text,
                List.of(choices),
                Speaker.BOT,
                OutboundMessage.Purpose.ORDINARY,
                Instant.parse("2100-01-01T00:00:00Z"));
    }
}
