package se.navigatorbot.channels.sms.twilio;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.channels.sms.webhook.WebhookForm;
import se.navigatorbot.channels.sms.webhook.WebhookRefusal;

/**
 * What every request from Twilio passes before anybody acts on it: size, kind, proof of origin, form.
 *
 * <p>Reads the body itself. Nobody before it may ask the request for a parameter, since that would use up the body and
 * mix the parameters of the address into it.
 */
final class TwilioGate {

    static final int LARGEST = 64 * 1024;

    private static final String FORM = "application/x-www-form-urlencoded";

    private final TwilioSignature signature;

    TwilioGate(TwilioSignature signature) {
        this.signature = signature;
    }

    /** Hands the proven form on, or says why not. */
    Admission admit(HttpServletRequest request) {
        if (request.getContentLengthLong() > LARGEST) {
            return Admission.refused(WebhookRefusal.TOO_LARGE);
        }
        if (!isForm(request.getContentType())) {
            return Admission.refused(WebhookRefusal.NOT_A_FORM);
        }
        String claimed = request.getHeader("X-Twilio-Signature");
        if (claimed == null || claimed.isEmpty()) {
            return Admission.refused(WebhookRefusal.UNSIGNED);
        }
        byte[] body = body(request);
        if (body == null) {
            return Admission.refused(WebhookRefusal.MALFORMED);
        }
        return body.length > LARGEST
                ? Admission.refused(WebhookRefusal.TOO_LARGE)
                : judge(target(request), WebhookForm.parse(body), claimed);
    }

    private Admission judge(String target, @Nullable WebhookForm form, String claimed) {
        if (form == null) {
            return Admission.refused(WebhookRefusal.MALFORMED);
        }
        if (!signature.proves(target, form, claimed)) {
            return Admission.refused(WebhookRefusal.WRONG_SIGNATURE);
        }
        return form.repeats() ? Admission.refused(WebhookRefusal.REPEATED_FIELD) : new Admission(null, form);
    }

    private static boolean isForm(@Nullable String contentType) {
        return contentType != null
                && contentType.regionMatches(true, 0, FORM, 0, FORM.length())
                && (contentType.length() == FORM.length() || " ;".indexOf(contentType.charAt(FORM.length())) >= 0);
    }

    private static String target(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + '?' + query;
    }

    /** One byte more than allowed when it is too long, null when the caller hung up. */
    private static byte @Nullable [] body(HttpServletRequest request) {
        try {
            ServletInputStream in = request.getInputStream();
            int announced = request.getContentLength();
            if (announced < 0) {
                return in.readNBytes(LARGEST + 1);
            }
            byte[] body = new byte[announced];
            int read = in.readNBytes(body, 0, announced);
            return read == announced ? body : Arrays.copyOf(body, read);
        } catch (IOException e) {
            return null;
        }
    }

    /** Exactly one of the two is there. */
    record Admission(
            @Nullable WebhookRefusal refusal, @Nullable WebhookForm form) {
        static Admission refused(WebhookRefusal refusal) {
            return new Admission(refusal, null);
        }
    }
}
