package se.navigatorbot.channels.sms.twilio;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import se.navigatorbot.channels.DeliveryReport;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.Reception;
import se.navigatorbot.channels.Reception.Receipt;
import se.navigatorbot.channels.sms.webhook.WebhookForm;
import se.navigatorbot.channels.sms.webhook.WebhookRefusal;

/**
 * Where Twilio calls: received texts and news about sent ones. Verify, store, acknowledge; nothing is thought here.
 * Twilio hears 204 only when the message is stored, 503 when it is not, so that it calls again.
 */
@RestController
final class TwilioWebhook {

    static final String MESSAGE_PATH = "/channels/sms/twilio";
    static final String STATUS_PATH = "/channels/sms/twilio/status";

    private static final Logger log = LoggerFactory.getLogger(TwilioWebhook.class);
    private static final int DONE = 204;

    private final TwilioGate gate;
    private final Reception reception;
    private final InstantSource clock;
    private final MeterRegistry meters;
    private final TwilioErrors errors = TwilioErrors.load();

    TwilioWebhook(TwilioGate gate, Reception reception, InstantSource clock, MeterRegistry meters) {
        this.gate = gate;
        this.reception = reception;
        this.clock = clock;
        this.meters = meters;
    }

    @PostMapping(MESSAGE_PATH)
    void message(HttpServletRequest request, HttpServletResponse response) {
        TwilioGate.Admission admission = gate.admit(request);
        WebhookForm form = admission.form();
        answer(response, form == null ? admission.refusal() : take(form));
    }

    @PostMapping(STATUS_PATH)
    void status(HttpServletRequest request, HttpServletResponse response) {
        TwilioGate.Admission admission = gate.admit(request);
        WebhookForm form = admission.form();
        answer(response, form == null ? admission.refusal() : learn(request.getQueryString(), form));
    }

    private @Nullable WebhookRefusal take(WebhookForm form) {
        if (TwilioInbound.fromOurselves(form)) {
            ignored("own-number");
            return null;
        }
        InboundMessage message = TwilioInbound.read(form, clock.instant());
        if (message == null) {
            return WebhookRefusal.MISSING_FIELD;
        }
        try {
            return reception.accept(message) == Receipt.NOT_NOW ? WebhookRefusal.NOT_STORED : null;
        } catch (RuntimeException e) {
            log.error(
                    "A text could not be stored, Twilio is asked to send it again: {}",
                    e.getClass().getName());
            return WebhookRefusal.NOT_STORED;
        }
    }

    private @Nullable WebhookRefusal learn(@Nullable String query, WebhookForm form) {
        DeliveryReport report = TwilioReport.read(query, form, errors);
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

    /** No error page: it would cost more than the request is worth. */
    private void answer(HttpServletResponse response, @Nullable WebhookRefusal refusal) {
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
