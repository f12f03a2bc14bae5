package se.navigatorbot.channels.sms.twilio;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.DeliveryReport;
import se.navigatorbot.channels.DeliveryReport.Progress;
import se.navigatorbot.channels.sms.webhook.WebhookForm;

/** Reads Twilio's delivery callback. Our own id of the message stands in the address, {@code ?mid=…}. */
final class TwilioReport {

    static final String QUERY = "?mid=";

    private static final int LONGEST_ID = 200;
    /** Nobody says that it was the text: as far as anybody knows the number did not get it, and it counts as a miss. */
    private static final TwilioErrors.Meaning UNEXPLAINED =
            new TwilioErrors.Meaning(DeliveryOutcome.UNREACHABLE, false, "no reason");

    private TwilioReport() {}

    /** Null when it speaks of no message of ours, or of a step that means nothing to us. */
    static @Nullable DeliveryReport read(@Nullable String query, WebhookForm form, TwilioErrors errors) {
        String mid = mid(query);
        if (mid.isEmpty() || mid.length() > LONGEST_ID) {
            return null;
        }
        String sid = form.value("MessageSid");
        return of(mid, sid.isEmpty() ? null : sid, form.value("MessageStatus"), form.value("ErrorCode"), errors);
    }

    /**
     * What a status means for a message of ours.
     *
     * @param mid our own id
     * @param code Twilio's error code, empty for none
     * @return null for a step that means nothing to us
     */
    static @Nullable DeliveryReport of(
            String mid, @Nullable String sid, String status, String code, TwilioErrors errors) {
        String said = code.isEmpty() ? status : code;
        return switch (status) {
            case "accepted", "scheduled", "queued", "sending", "sent" -> arrived(mid, sid, Progress.SENT);
            case "delivered", "read" -> arrived(mid, sid, Progress.DELIVERED);
            case "undelivered" -> failed(mid, sid, said, errors.failed(code, DeliveryOutcome.UNREACHABLE));
            case "failed" -> failed(mid, sid, said, code.isEmpty() ? UNEXPLAINED : rejected(code, errors));
            case "canceled" -> failed(mid, sid, said, rejected(code, errors));
            default -> null;
        };
    }

    private static TwilioErrors.Meaning rejected(String code, TwilioErrors errors) {
        return errors.failed(code, DeliveryOutcome.REJECTED);
    }

    private static String mid(@Nullable String query) {
        WebhookForm parameters = WebhookForm.parse((query == null ? "" : query).getBytes(StandardCharsets.UTF_8));
        return parameters == null ? "" : parameters.value("mid");
    }

    private static DeliveryReport arrived(String mid, @Nullable String sid, Progress progress) {
        return new DeliveryReport(mid, sid, progress, DeliveryOutcome.ACCEPTED, "");
    }

    private static DeliveryReport failed(String mid, @Nullable String sid, String said, TwilioErrors.Meaning meaning) {
        return new DeliveryReport(mid, sid, Progress.FAILED, meaning.outcome(), meaning.shown(said), meaning.lasting());
    }
}
