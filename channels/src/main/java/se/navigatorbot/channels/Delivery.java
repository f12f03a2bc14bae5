package se.navigatorbot.channels;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What one attempt led to.
 *
 * @param providerId the provider's own id of the message, when it gave one
 * @param retryAfter how long to leave the account or chat alone, only with {@link DeliveryOutcome#TRY_LATER}
 * @param wholeAccount whether {@code retryAfter} holds for everybody on this account, not only this address
 * @param movedTo where the person is now, when the provider says that the address has become another one; the next
 *     attempt goes there
 * @param code the provider's code and our short words for the cause, fit for a log; empty when all went well
 * @param lasting with {@link DeliveryOutcome#UNREACHABLE}: nothing will ever get through to that address
 */
public record Delivery(
        DeliveryOutcome outcome,
        @Nullable String providerId,
        @Nullable Duration retryAfter,
        boolean wholeAccount,
        @Nullable Address movedTo,
        String code,
        boolean lasting) {

    public static Delivery accepted(String providerId) {
        return new Delivery(DeliveryOutcome.ACCEPTED, providerId, null, false, null, "", false);
    }

    public static Delivery tryLater(Duration retryAfter, boolean wholeAccount, String code) {
        return new Delivery(DeliveryOutcome.TRY_LATER, null, retryAfter, wholeAccount, null, code, false);
    }

    /** It surely did not leave: the address has become another one, to which it may go a little later. */
    public static Delivery moved(Address to, Duration retryAfter, String code) {
        return new Delivery(DeliveryOutcome.TRY_LATER, null, retryAfter, false, to, code, false);
    }

    /** Nothing will ever get through to that address. */
    public static Delivery closed(String code) {
        return new Delivery(DeliveryOutcome.UNREACHABLE, null, null, false, null, code, true);
    }

    /** Any outcome that needs nothing but a code; an address that it could not reach may be reached the next time. */
    public static Delivery ended(DeliveryOutcome outcome, String code) {
        return new Delivery(outcome, null, null, false, null, code, false);
    }
}
