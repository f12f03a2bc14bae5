package se.navigatorbot.channels.sms.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.channels.DeliveryReport;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.Reception;
import se.navigatorbot.channels.Reception.Receipt;

/**
 * Hands what a provider brought to the house, and answers the provider: 204 without a body only when it is stored, 503
 * when it is not, so that it comes again.
 */
public final class Intake {

    private static final Logger log = LoggerFactory.getLogger(Intake.class);
    private static final int DONE = 204;

    private final Reception reception;
    private final MeterRegistry meters;

    public Intake(Reception reception, MeterRegistry meters) {
        this.reception = reception;
        this.meters = meters;
    }

    /** Null when it is stored. */
    public @Nullable WebhookRefusal take(@Nullable InboundMessage message) {
        if (message == null) {
            return WebhookRefusal.MISSING_FIELD;
        }
        try {
            return reception.accept(message) == Receipt.NOT_NOW ? WebhookRefusal.NOT_STORED : null;
        } catch (RuntimeException e) {
            log.error(
                    "A text could not be stored, the provider is asked to send it again: {}",
                    e.getClass().getName());
            return WebhookRefusal.NOT_STORED;
        }
    }

    /** Null when it is stored, or speaks of nothing. */
    public @Nullable WebhookRefusal learn(@Nullable DeliveryReport report) {
        if (report == null) {
            ignored("report-of-nothing");
            return null;
        }
        try {
            reception.report(report);
            return null;
        } catch (RuntimeException e) {
            log.error("A delivery report could not be stored: {}", e.getClass().getName());
            return WebhookRefusal.NOT_STORED;
        }
    }

    /** A text from a number of our own: answering it would be talking to ourselves for ever. */
    public @Nullable WebhookRefusal fromOurselves() {
        ignored("own-number");
        return null;
    }

    /** No error page: it would cost more than the request is worth. */
    public void answer(HttpServletResponse response, @Nullable WebhookRefusal refusal) {
        if (refusal == null) {
            response.setStatus(DONE);
            return;
        }
        response.setStatus(refusal.status());
        meters.counter("navigator.webhook.refused", "channel", "sms", "reason", refusal.reason())
                .increment();
    }

    private void ignored(String kind) {
        meters.counter("navigator.channel.ignored", "channel", "sms", "kind", kind)
                .increment();
    }
}
