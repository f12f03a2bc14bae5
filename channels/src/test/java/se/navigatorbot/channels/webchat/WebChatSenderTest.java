package se.navigatorbot.channels.webchat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.ChannelContract;
import se.navigatorbot.channels.ChannelHealth;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.channels.Delivery;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.OutboundMessage;

/** The sender together with its house, which keeps an accepted line in the talk as the real one does. */
class WebChatSenderTest extends ChannelContract {

    private final TalkingHouse house = new TalkingHouse(InstantSource.system(), TalkingHouse.Says::text);
    private final OpenStreams streams = new OpenStreams(house, 10, Duration.ofMinutes(1));
    private final WebChatSender sender = new WebChatSender(streams);

    @AfterEach
    void close() {
        streams.close();
    }

    @Override
    protected Channel channel() {
        return new KeepingTheTalk();
    }

    @Override
    protected Address somebody() {
        return new ChatToken("t".repeat(43)).address();
    }

    @Override
    protected List<String> left() {
        List<String> shown = new ArrayList<>();
        ChatView.Talk.of(house, somebody()).lines().forEach(line -> {
            StringBuilder words = new StringBuilder(line.text());
            line.choices().forEach(choice -> words.append('\n').append(choice.label()));
            shown.add(words.toString());
        });
        return shown;
    }

    @Override
    protected boolean outsideTalksNonsense() {
        return false;
    }

    @Override
    protected boolean outsideIsGone() {
        return false;
    }

    /** The house puts a line in the talk when its channel says that it is accepted. */
    private final class KeepingTheTalk implements Channel {
        @Override
        public ChannelKind kind() {
            return sender.kind();
        }

        @Override
        public Delivery send(OutboundMessage message, StillWanted stillWanted) {
            Delivery delivery = sender.send(message, stillWanted);
            if (delivery.outcome() == DeliveryOutcome.ACCEPTED) {
                house.say(
                        message.to(),
                        message.speaker(),
                        message.text(),
                        message.choices().toArray(new Choice[0]));
            }
            return delivery;
        }

        @Override
        public int parts(OutboundMessage message) {
            return sender.parts(message);
        }

        @Override
        public ChannelHealth health() {
            return sender.health();
        }
    }
}
