package se.navigatorbot.channels.sms.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.DeliveryReport;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.Reception;
import se.navigatorbot.channels.sms.webhook.Intake;

class DoorstepTest {

    private static final Address ANNA = new Address(ChannelKind.SMS, "+46701740606");
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final LastHeard heard = new LastHeard();
    private final List<@Nullable String> knownWhenStored = new ArrayList<>();
    private final Doorstep doorstep = new Doorstep(
            new Intake(new Quick(), new SimpleMeterRegistry()), new OwnNumbers(), heard, InstantSource.fixed(NOW));

    @Test
    void an_answer_that_leaves_at_once_goes_out_by_the_number_that_was_written_to() {
        doorstep.take("46elks", text("s1"));
        doorstep.take("twilio", text("SM1"));

        assertThat(knownWhenStored).containsExactly("46elks", "twilio");
    }

    private static InboundMessage text(String id) {
        return InboundMessage.text("sms:" + id, ANNA, "hej", NOW);
    }

    /** A house that has an answer on its way before the webhook has returned. */
    private final class Quick implements Reception {

        @Override
        public Receipt accept(InboundMessage message) {
            knownWhenStored.add(heard.of(message.from()));
            return Receipt.STORED;
        }

        @Override
        public void report(DeliveryReport report) {
            throw new AssertionError("nothing was reported");
        }
    }
}
