package se.navigatorbot.channels.sms.account;

import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.channels.Delivery;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.OutboundMessage;
import se.navigatorbot.channels.sms.text.SmsText;

/** What a text meets before any provider is asked: the guest list, its own end of validity, a length nobody takes. */
public record Threshold(GuestList guests, InstantSource clock) {

    /** Null when it may go. */
    public @Nullable Delivery stops(OutboundMessage message, SmsText body) {
        if (!guests.lets(message)) {
            return Delivery.ended(DeliveryOutcome.WITHHELD, "trial");
        }
        if (secondsLeft(message) < 1) {
            return Delivery.ended(DeliveryOutcome.REJECTED, "expired");
        }
        return body.tooLong() ? Delivery.ended(DeliveryOutcome.REJECTED, "too-long") : null;
    }

    /** How long it is still wanted. */
    public long secondsLeft(OutboundMessage message) {
        return Duration.between(clock.instant(), message.validUntil()).toSeconds();
    }
}
