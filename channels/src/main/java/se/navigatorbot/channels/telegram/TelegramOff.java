package se.navigatorbot.channels.telegram;

import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.ChannelHealth;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.Delivery;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.OutboundMessage;

/** Telegram without a token: says so and sends nothing. */
final class TelegramOff implements Channel {

    @Override
    public ChannelKind kind() {
        return ChannelKind.TELEGRAM;
    }

    @Override
    public Delivery send(OutboundMessage message, StillWanted stillWanted) {
        return Delivery.ended(DeliveryOutcome.WITHHELD, "off");
    }

    @Override
    public int parts(OutboundMessage message) {
        return 1;
    }

    @Override
    public ChannelHealth health() {
        return ChannelHealth.off("navigator.telegram.token is not set");
    }
}
