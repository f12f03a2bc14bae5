package se.navigatorbot.channels.sms.account;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.sms.webhook.Intake;
import se.navigatorbot.channels.sms.webhook.WebhookRefusal;

/**
 * What every provider's webhook shares: the way into the house, our own numbers, by whom somebody was heard last.
 *
 * @param clock business time
 */
public record Doorstep(Intake intake, OwnNumbers ours, LastHeard heard, InstantSource clock) {

    /**
     * Stores a text that came by that provider.
     *
     * @param message null when it does not say what it is or from whom
     * @return null when it is stored, or our own
     */
    public @Nullable WebhookRefusal take(String provider, @Nullable InboundMessage message) {
        if (message != null && ours.has(message.from().value())) {
            return intake.fromOurselves();
        }
        if (message != null) {
            // Before it is stored: the answer may be on its way out before the store has told us that it has it.
            heard.by(provider, message.from());
        }
        return intake.take(message);
    }
}
