package se.navigatorbot.channels.sms.twilio;

import jakarta.servlet.http.HttpServletRequest;
import se.navigatorbot.channels.sms.webhook.PostedForm;
import se.navigatorbot.channels.sms.webhook.WebhookForm;
import se.navigatorbot.channels.sms.webhook.WebhookRefusal;

/** What every request from Twilio passes before anybody acts on it: size, kind, form, proof of origin. */
final class TwilioGate {

    private final TwilioSignature signature;

    TwilioGate(TwilioSignature signature) {
        this.signature = signature;
    }

    /** Hands the proven form on, or says why not. */
    PostedForm admit(HttpServletRequest request) {
        WebhookRefusal unread = PostedForm.refusedUnread(request);
        if (unread != null) {
            return PostedForm.refused(unread);
        }
        String claimed = request.getHeader("X-Twilio-Signature");
        if (claimed == null || claimed.isEmpty()) {
            return PostedForm.refused(WebhookRefusal.UNSIGNED);
        }
        PostedForm posted = PostedForm.read(request);
        WebhookForm form = posted.form();
        if (form == null) {
            return posted;
        }
        return signature.proves(target(request), form, claimed)
                ? posted.withoutRepeats()
                : PostedForm.refused(WebhookRefusal.WRONG_SIGNATURE);
    }

    private static String target(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + '?' + query;
    }
}
