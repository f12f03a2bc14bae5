package se.navigatorbot.channels;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static se.navigatorbot.channels.DeliveryOutcome.ACCEPTED;
import static se.navigatorbot.channels.DeliveryOutcome.MISCONFIGURED;
import static se.navigatorbot.channels.DeliveryOutcome.REJECTED;
import static se.navigatorbot.channels.DeliveryOutcome.TRY_LATER;
import static se.navigatorbot.channels.DeliveryOutcome.UNKNOWN;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a provider over HTTP answers, or something between it and us: one request, one outcome of the closed list,
 * and the next message is none the worse. Each provider's test extends this. It has two seconds to answer.
 */
public abstract class AnswersContract {

    private static final String HTML = "<html><body>Sorry</body></html>";

    protected abstract Channel channel();

    protected abstract Address somebody();

    /** From now on the provider answers so. */
    protected abstract void answering(ResponseDefinitionBuilder answer);

    /** How many requests to send something have reached the provider. */
    protected abstract int requests();

    /** The message is taken. */
    protected abstract ResponseDefinitionBuilder taken();

    /** A whole answer that lacks the id of the message. */
    protected abstract String withoutId();

    /** A refusal in the provider's own form, of a kind that we do not know. */
    protected abstract ResponseDefinitionBuilder refusal(int status);

    /** "Too many", with the seconds to wait. */
    protected abstract ResponseDefinitionBuilder tooMany(int seconds);

    /** What 403 means with this provider: an account that may not, or a person who does not want to. */
    protected abstract DeliveryOutcome forbidden();

    /** An answer and what it leads to; 403 stands apart. */
    enum Answer {
        OWN_500(UNKNOWN, test -> test.refusal(500)),
        BARE_500(UNKNOWN, test -> aResponse().withStatus(500)),
        HTML_502(UNKNOWN, test -> aResponse().withStatus(502).withBody(HTML)),
        HTML_503_WITH_RETRY_AFTER(
                UNKNOWN,
                test -> aResponse()
                        .withStatus(503)
                        .withHeader("Retry-After", "1")
                        .withBody(HTML)),
        OWN_503(UNKNOWN, test -> test.refusal(503)),
        BARE_504(UNKNOWN, test -> aResponse().withStatus(504)),
        OWN_401(MISCONFIGURED, test -> test.refusal(401)),
        OWN_404(MISCONFIGURED, test -> test.refusal(404)),
        OWN_400(REJECTED, test -> test.refusal(400)),
        BARE_429(TRY_LATER, test -> aResponse().withStatus(429)),
        HTML_429(TRY_LATER, test -> aResponse().withStatus(429).withBody(HTML)),
        HTML_200(UNKNOWN, test -> aResponse().withStatus(200).withBody(HTML)),
        NOTHING(UNKNOWN, test -> aResponse().withStatus(200).withBody("")),
        NOTHING_CREATED(UNKNOWN, test -> aResponse().withStatus(201)),
        NULL(UNKNOWN, test -> aResponse().withStatus(200).withBody("null")),
        A_LIST(UNKNOWN, test -> aResponse().withStatus(200).withBody("[]")),
        DEEP(UNKNOWN, test -> aResponse().withStatus(200).withBody("[".repeat(10_000))),
        WITHOUT_ID(UNKNOWN, test -> aResponse().withStatus(201).withBody(test.withoutId())),
        CUT(UNKNOWN, test -> aResponse().withStatus(201).withBody("{\"sid\":\"SM1\",\"id\":\"s1\",\"ok\":tr")),
        OF_ANOTHER_KIND(ACCEPTED, test -> test.taken().withHeader("Content-Type", "text/html")),
        LATE_AND_STILL_IN_TIME(ACCEPTED, test -> test.taken().withFixedDelay(1000)),
        TOO_LATE(UNKNOWN, test -> test.taken().withFixedDelay(4000)),
        DROP_BY_DROP(UNKNOWN, test -> test.taken().withChunkedDribbleDelay(20, 4000)),
        RESET(UNKNOWN, test -> aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)),
        EMPTY(UNKNOWN, test -> aResponse().withFault(Fault.EMPTY_RESPONSE)),
        BROKEN_CHUNK(UNKNOWN, test -> aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK)),
        NOISE(UNKNOWN, test -> aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE));

        private final DeliveryOutcome outcome;
        private final Function<AnswersContract, ResponseDefinitionBuilder> answer;

        Answer(DeliveryOutcome outcome, Function<AnswersContract, ResponseDefinitionBuilder> answer) {
            this.outcome = outcome;
            this.answer = answer;
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_answer_has_its_outcome_after_one_request(Answer answer) {
        answering(answer.answer.apply(this));

        assertThat(send().outcome()).isEqualTo(answer.outcome);
        assertThat(requests()).isEqualTo(1);

        answering(taken());
        assertThat(send().outcome()).as("the next one").isEqualTo(ACCEPTED);
        assertThat(requests()).isEqualTo(2);
    }

    @Test
    void what_is_forbidden_depends_on_the_provider() {
        answering(refusal(403));

        assertThat(send().outcome()).isEqualTo(forbidden());
        assertThat(requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 60, 3600})
    void waits_as_long_as_the_provider_asks(int seconds) {
        answering(tooMany(seconds));

        Delivery delivery = send();

        assertThat(delivery.outcome()).isEqualTo(TRY_LATER);
        assertThat(delivery.retryAfter()).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(requests()).isEqualTo(1);
    }

    private Delivery send() {
        return channel()
                .send(
                        new OutboundMessage(
                                "17-m1",
                                somebody(),
                                "Hej",
                                List.of(),
                                Speaker.BOT,
                                OutboundMessage.Purpose.ORDINARY,
                                Instant.parse("2100-01-01T00:00:00Z")),
                        Channel.StillWanted.ALWAYS);
    }
}
