package se.navigatorbot.channels.sms.elks;

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
 * Where 46elks calls: received texts and news about sent ones. Verify, store, acknowledge; nothing is thought here.
 * 46elks would send the words of an answer's body as a text to the person, so every answer is empty; whatever is not a
 * 2xx it brings again for hours.
 */
final class ElksWebhook implements Webhook {

    static final String MESSAGE_PATH = "/channels/sms/46elks";
    static final String STATUS_PATH = "/channels/sms/46elks/status";

    private final ElksGate gate;
    private final Doorstep doorstep;

    ElksWebhook(ElksGate gate, Doorstep doorstep) {
        this.gate = gate;
        this.doorstep = doorstep;
    }

    @Override
    public Map<String, Call> calls() {
        return Map.of(MESSAGE_PATH, this::message, STATUS_PATH, this::status);
    }

    private void message(HttpServletRequest request, HttpServletResponse response) {
        PostedForm posted = gate.admitMessage(request);
        WebhookForm form = posted.form();
        doorstep.intake().answer(response, form == null ? posted.refusal() : take(form));
    }

    private void status(HttpServletRequest request, HttpServletResponse response) {
        PostedForm posted = gate.admitReport(request);
        WebhookForm form = posted.form();
        doorstep.intake().answer(response, form == null ? posted.refusal() : learn(request, form));
    }

    private @Nullable WebhookRefusal learn(HttpServletRequest request, WebhookForm form) {
        WebhookForm query = WebhookForm.ofQuery(request.getQueryString());
        return doorstep.intake().learn(ElksReport.read(query, form));
    }

    private @Nullable WebhookRefusal take(WebhookForm form) {
        return ElksInbound.fromOurselves(form)
                ? doorstep.intake().fromOurselves()
                : doorstep.take(
                        ElksSender.PROVIDER,
                        ElksInbound.read(form, doorstep.clock().instant()));
    }
}
