package se.navigatorbot.channels;

import org.jspecify.annotations.Nullable;

/**
 * Later news about a message that was sent. May come twice, late, or before the answer to the send; a reader only lets
 * a status move forward.
 *
 * @param messageId our own id as it stood in {@link OutboundMessage#id()}
 * @param providerId the provider's id
 * @param progress how far it has come
 * @param outcome the reason when {@code progress} is {@link Progress#FAILED}, else {@link DeliveryOutcome#ACCEPTED}
 * @param code the provider's code, empty for none
 */
public record DeliveryReport(
        String messageId, @Nullable String providerId, Progress progress, DeliveryOutcome outcome, String code) {

    /** Steps on the way to a phone, in order; a later one is never undone by an earlier one. */
    public enum Progress {
        SENT,
        DELIVERED,
        FAILED
    }
}
