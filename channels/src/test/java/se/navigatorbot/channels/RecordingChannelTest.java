package se.navigatorbot.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordingChannelTest extends ChannelContract {

    private final RecordingChannel channel = new RecordingChannel(ChannelKind.SMS);

    @Override
    protected Channel channel() {
        return channel;
    }

    @Override
    protected Address somebody() {
        return Address.sms("+46701740605");
    }

    @Override
    protected List<String> left() {
        return channel.sent().stream().map(RecordingChannelTest::read).toList();
    }

    @Override
    protected boolean outsideTalksNonsense() {
        channel.failing(Delivery.ended(DeliveryOutcome.UNKNOWN, "nonsense"));
        return true;
    }

    @Override
    protected boolean outsideIsGone() {
        channel.failing(Delivery.tryLater(Duration.ofSeconds(1), true, "refused"));
        return true;
    }

    @Test
    void fails_as_told_and_then_works_again() {
        channel.failing(Delivery.ended(DeliveryOutcome.OPTED_OUT, "21610"));

        assertThat(channel.send(message("ett"), Channel.StillWanted.ALWAYS).outcome())
                .isEqualTo(DeliveryOutcome.OPTED_OUT);
        channel.send(message("två"), Channel.StillWanted.ALWAYS);
        assertThat(channel.awaitSent(1)).extracting(OutboundMessage::text).containsExactly("två");
    }

    private static String read(OutboundMessage message) {
        StringBuilder words = new StringBuilder(message.text());
        message.choices().forEach(choice -> words.append('\n').append(choice.label()));
        return words.toString();
    }
}
