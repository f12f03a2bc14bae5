package se.navigatorbot.bot.broadcasts;

/** How staff say how far a broadcast has come. */
final class Swedish {

    private Swedish() {}

    static String of(Broadcast broadcast) {
        return switch (broadcast.state()) {
            case WRITTEN -> "skrivet";
            case DRAFT -> "räknat";
            case APPROVED -> "godkänt";
            case SCHEDULED -> "planerat av " + broadcast.by();
            case SENDING, SENT -> "skickat av " + broadcast.by();
            case PAUSED -> "pausat";
            case STOPPED -> "stoppat";
        };
    }
}
