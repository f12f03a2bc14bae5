package se.navigatorbot.channels.sms.twilio;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.channels.door.Webhook;
import se.navigatorbot.channels.sms.account.Doorstep;
import se.navigatorbot.channels.sms.webhook.PostedForm;
import se.navigatorbot.channels.sms.webhook.WebhookForm;
import se.navigatorbot.channels.sms.webhook.WebhookRefusal;

/**
 * Where Twilio calls: received texts and news about sent ones. Verify, store, acknowledge; nothing is thought here.
 * Twilio hears 204 only when the message is stored, 503 when it is not, so that it calls again.
 */
final class TwilioWebhook implements Webhook {

    static final String MESSAGE_PATH = "/channels/sms/twilio";
    static final String STATUS_PATH = "/channels/sms/twilio/status";

    private final TwilioGate gate;
    private final Doorstep doorstep;
    private final TwilioErrors errors = TwilioErrors.load();

    TwilioWebhook(TwilioGate gate, Doorstep doorstep) {
        this.gate = gate;
        this.doorstep = doorstep;
    }

    @Override
    public Map<String, Call> calls() {
        return Map.of(MESSAGE_PATH, this::message, STATUS_PATH, this::status);
    }

    private void message(HttpServletRequest request, HttpServletResponse response) {
        PostedForm posted = gate.admit(request);
        WebhookForm form = posted.form();
        doorstep.intake().answer(response, form == null ? posted.refusal() : take(form));
    }

    private void status(HttpServletRequest request, HttpServletResponse response) {
        PostedForm posted = gate.admit(request);
        WebhookForm form = posted.form();
        doorstep.intake()
                .answer(
                        response,
                        form == null
                                ? posted.refusal()
                                : doorstep.intake().learn(TwilioReport.read(request.getQueryString(), form, errors)));
    }

    private @Nullable WebhookRefusal take(WebhookForm form) {
        return TwilioInbound.fromOurselves(form)
                ? doorstep.intake().fromOurselves()
                : doorstep.take(
                        TwilioSender.PROVIDER,
                        TwilioInbound.read(form, doorstep.clock().instant()));
    }
}
