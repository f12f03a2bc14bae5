package se.navigatorbot.bot.broadcasts;

import java.util.Objects;

/** How staff say how far a broadcast has come. */
final class Swedish {

    private Swedish() {}

    static String of(Broadcast broadcast) {
        return switch (broadcast.state()) {
            case WRITTEN -> "skrivet";
            case DRAFT -> "räknat";
            case APPROVED -> "godkänt";
            case SCHEDULED -> "planerat av " + sender(broadcast);
            case SENDING, SENT -> "skickat av " + sender(broadcast);
            case PAUSED -> "pausat";
            case STOPPED -> "stoppat";
        };
    }

    /** An older house wrote down who made it alone. */
    private static String sender(Broadcast broadcast) {
        return Objects.requireNonNullElse(broadcast.sentBy(), broadcast.by());
    }
}
