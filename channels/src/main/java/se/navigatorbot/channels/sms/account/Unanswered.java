package se.navigatorbot.channels.sms.account;

import java.time.Duration;
import se.navigatorbot.channels.Delivery;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.sms.http.HttpFailure;

/** What it means that a request got no answer: unknown once it had left, and never before. */
public final class Unanswered {

    /** After which a provider that could not be reached is tried again. */
    public static final Duration SHORT = Duration.ofSeconds(2);

    private Unanswered() {}

    public static Delivery because(HttpFailure failure) {
        if (failure.left()) {
            return Delivery.ended(DeliveryOutcome.UNKNOWN, failure.code());
        }
        return failure.abandoned()
                ? Delivery.tryLater(Duration.ZERO, false, failure.code())
                : Delivery.tryLater(SHORT, true, failure.code());
    }
}
