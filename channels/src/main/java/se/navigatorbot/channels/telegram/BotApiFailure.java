package se.navigatorbot.channels.telegram;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A call of the Bot API that did not succeed. Carries neither cause nor address, since both could hold the token.
 */
final class BotApiFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /** How far the call came. */
    enum Kind {
        /** The caller no longer wanted it. */
        ABANDONED,
        /** Not a call that Telegram would take; nothing was sent. */
        INVALID,
        /** No connection: surely nothing was sent. */
        NOT_SENT,
        /** Telegram said no, with a status. */
        REFUSED,
        /** Sent, but no readable answer came. */
        UNREADABLE
    }

    private final Kind kind;
    private final int status;
    private final @Nullable Duration retryAfter;
    private final @Nullable Long migratedTo;
    private final String description;

    /**
     * @param status Telegram's error code, else the HTTP status, 0 for none
     * @param retryAfter how long Telegram asks us to wait
     * @param description Telegram's own words, or a short word for the cause
     */
    BotApiFailure(Kind kind, int status, @Nullable Duration retryAfter, String description) {
        this(kind, status, retryAfter, null, description);
    }

    /**
     * As the other, of a chat that may have got another number.
     *
     * @param migratedTo that number
     */
    BotApiFailure(Kind kind, int status, @Nullable Duration retryAfter, @Nullable Long migratedTo, String description) {
        super(kind + " " + status, null, false, false);
        this.kind = kind;
        this.status = status;
        this.retryAfter = retryAfter;
        this.migratedTo = migratedTo;
        this.description = description;
    }

    Kind kind() {
        return kind;
    }

    int status() {
        return status;
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }

    /** The number of the chat from now on, null when it has not changed. */
    @Nullable
    Long migratedTo() {
        return migratedTo;
    }

    String description() {
        return description;
    }

    /** 401, and 404 for a token that does not even look like one. */
    boolean tokenRefused() {
        return kind == Kind.REFUSED && (status == 401 || status == 404);
    }

    /** Fit for logs and for staff's trace. */
    String code() {
        return status > 0 ? "http " + status : description;
    }
}
