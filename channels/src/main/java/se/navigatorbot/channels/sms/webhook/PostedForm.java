package se.navigatorbot.channels.sms.webhook;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A form as a provider posted it, or why it is none. Reads the body itself and never more of it than is allowed.
 *
 * <p>Nobody before it may ask the request for a parameter, since that would use up the body and mix the parameters of
 * the address into it. Exactly one of the two is there.
 */
public record PostedForm(
        @Nullable WebhookRefusal refusal, @Nullable WebhookForm form) {

    /** Bytes. */
    public static final int LARGEST = 64 * 1024;

    private static final String KIND = "application/x-www-form-urlencoded";

    /** What can be said without reading the body: too large, or something else than a form; null for neither. */
    public static @Nullable WebhookRefusal refusedUnread(HttpServletRequest request) {
        if (request.getContentLengthLong() > LARGEST) {
            return WebhookRefusal.TOO_LARGE;
        }
        return isForm(request) ? null : WebhookRefusal.NOT_A_FORM;
    }

    /** Reads the body. A name that comes twice is not looked for here: a proof comes first. */
    public static PostedForm read(HttpServletRequest request) {
        byte[] body = body(request);
        if (body == null) {
            return refused(WebhookRefusal.MALFORMED);
        }
        if (body.length > LARGEST) {
            return refused(WebhookRefusal.TOO_LARGE);
        }
        WebhookForm form = WebhookForm.parse(body);
        return form == null ? refused(WebhookRefusal.MALFORMED) : new PostedForm(null, form);
    }

    public static PostedForm refused(WebhookRefusal refusal) {
        return new PostedForm(refusal, null);
    }

    /** The same, unless a name comes twice, so that nobody can say which value is meant. */
    public PostedForm withoutRepeats() {
        return form != null && form.repeats() ? refused(WebhookRefusal.REPEATED_FIELD) : this;
    }

    /** A body that was packed is none: unpacking what a stranger sends costs more than it is worth. */
    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null
                && request.getHeader("Content-Encoding") == null
                && type.regionMatches(true, 0, KIND, 0, KIND.length())
                && (type.length() == KIND.length() || " ;".indexOf(type.charAt(KIND.length())) >= 0);
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
}
