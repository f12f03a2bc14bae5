package se.navigatorbot.channels.sms.elks;

import org.jspecify.annotations.Nullable;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.DeliveryReport;
import se.navigatorbot.channels.DeliveryReport.Progress;
import se.navigatorbot.channels.sms.webhook.WebhookForm;

/** Reads 46elks' delivery report. Our own id of the message stands in the address, {@code ?mid=…}. */
final class ElksReport {

    static final String MID = "mid";

    private static final int LONGEST_ID = 200;

    private ElksReport() {}

    /** Null when it speaks of no message of ours, or of a step that means nothing to us. */
    static @Nullable DeliveryReport read(WebhookForm query, WebhookForm form) {
        String mid = query.value(MID);
        String id = form.value("id");
        Step step = step(form.value("status"));
        if (mid.isEmpty() || mid.length() > LONGEST_ID || id.length() > LONGEST_ID || step == null) {
            return null;
        }
        return new DeliveryReport(mid, id.isEmpty() ? null : id, step.progress, step.outcome, step.code);
    }

    /** What one of 46elks' words means; it gives no reason for a failure, which may pass. Null for a word that we do not know. */
    static @Nullable Step step(String status) {
        return switch (status) {
            case "created", "sent" -> new Step(Progress.SENT, DeliveryOutcome.ACCEPTED, "");
            case "delivered" -> new Step(Progress.DELIVERED, DeliveryOutcome.ACCEPTED, "");
            case "failed" -> new Step(Progress.FAILED, DeliveryOutcome.UNREACHABLE, "failed");
            default -> null;
        };
    }

    /** How far a message has come. */
    record Step(Progress progress, DeliveryOutcome outcome, String code) {}
}
