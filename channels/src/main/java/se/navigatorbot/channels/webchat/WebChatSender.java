package se.navigatorbot.channels.webchat;

import java.time.Duration;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.ChannelHealth;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.Delivery;
import se.navigatorbot.channels.OutboundMessage;

/**
 * The web chat has no provider: the house keeps the talk, tells open pages of each new line and shows the rest when a
 * page comes back. So sending is a promise that is already kept, and "accepted" means that the line can be read in the
 * talk, not that somebody is looking.
 */
final class WebChatSender implements Channel {

    private final OpenStreams streams;

    WebChatSender(OpenStreams streams) {
        this.streams = streams;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.WEB_CHAT;
    }

    @Override
    public Delivery send(OutboundMessage message, StillWanted stillWanted) {
        if (!stillWanted.surely()) {
            return Delivery.tryLater(Duration.ZERO, false, "abandoned");
        }
        return Delivery.accepted(message.id());
    }

    @Override
    public int parts(OutboundMessage message) {
        return 1;
    }

    @Override
    public ChannelHealth health() {
        return ChannelHealth.up(streams.count() + " pages open");
    }
}
