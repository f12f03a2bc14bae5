package se.navigatorbot.channels.sms.webhook;

import java.util.Locale;

/** Why a request is sent away, with the status that says so; nothing of it was stored. */
public enum WebhookRefusal {
    TOO_LARGE(413),
    NOT_A_FORM(415),
    UNSIGNED(403),
    MALFORMED(400),
    WRONG_SIGNATURE(403),
    REPEATED_FIELD(400),
    MISSING_FIELD(400),
    NOT_STORED(503);

    private final int status;

    WebhookRefusal(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** The word in the counter. */
    public String reason() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
