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
 * @param code the provider's code and our short words for the cause, empty for none
 * @param lasting with {@link DeliveryOutcome#UNREACHABLE}: nothing will ever get through to that address
 */
public record DeliveryReport(
        String messageId,
        @Nullable String providerId,
        Progress progress,
        DeliveryOutcome outcome,
        String code,
        boolean lasting) {

    /** News that says nothing of later messages. */
    public DeliveryReport(
            String messageId, @Nullable String providerId, Progress progress, DeliveryOutcome outcome, String code) {
        this(messageId, providerId, progress, outcome, code, false);
    }

    /** The same news of another message of ours. */
    public DeliveryReport of(String otherMessage) {
        return new DeliveryReport(otherMessage, providerId, progress, outcome, code, lasting);
    }

    /** Steps on the way to a phone, in order; a later one is never undone by an earlier one. */
    public enum Progress {
        SENT,
        DELIVERED,
        FAILED
    }
}
