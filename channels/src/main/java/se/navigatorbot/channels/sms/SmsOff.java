package se.navigatorbot.channels.sms;

import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.ChannelHealth;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.Delivery;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.OutboundMessage;
import se.navigatorbot.channels.sms.text.SmsBody;

/**
 * Text messages while they are switched off: nothing leaves and everybody is told why.
 *
 * @param reason English, one line, for health
 */
record SmsOff(String reason) implements Channel {

    @Override
    public ChannelKind kind() {
        return ChannelKind.SMS;
    }

    @Override
    public Delivery send(OutboundMessage message, StillWanted stillWanted) {
        return Delivery.ended(DeliveryOutcome.WITHHELD, "off");
    }

    @Override
    public int parts(OutboundMessage message) {
        return SmsBody.of(message).parts();
    }

    @Override
    public ChannelHealth health() {
        return ChannelHealth.off(reason);
    }
}
