package se.navigatorbot.bot.outbox;

import se.navigatorbot.channels.DeliveryOutcome;

/** How far a message has come. A later step is never undone by an earlier one. */
public enum Fate {
    WAITING(0, false, "Väntar"),
    CLAIMED(1, false, "På väg"),
    UNKNOWN(2, true, DeliveryOutcome.UNKNOWN.forStaff()),
    SENT(3, true, DeliveryOutcome.ACCEPTED.forStaff()),
    DROPPED(4, true, "Skickades inte"),
    WITHHELD(4, true, DeliveryOutcome.WITHHELD.forStaff()),
    UNREACHABLE(4, true, DeliveryOutcome.UNREACHABLE.forStaff()),
    OPTED_OUT(4, true, DeliveryOutcome.OPTED_OUT.forStaff()),
    MISCONFIGURED(4, true, DeliveryOutcome.MISCONFIGURED.forStaff()),
    REJECTED(4, true, DeliveryOutcome.REJECTED.forStaff()),
    DELIVERED(4, true, "Framme");

    private final int step;
    private final boolean ended;
    private final String swedish;

    Fate(int step, boolean ended, String swedish) {
        this.step = step;
        this.ended = ended;
        this.swedish = swedish;
    }

    /** What staff read. */
    public String swedish() {
        return swedish;
    }

    /** Whether nothing more is done for it; news from outside may still move it on. */
    public boolean ended() {
        return ended;
    }

    /** Whether news of {@code next} is news. */
    public boolean mayBecome(Fate next) {
        return next.step > step;
    }

    /** Where an attempt that ended so leads; a message to be tried again waits. */
    public static Fate after(DeliveryOutcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> SENT;
            case TRY_LATER -> WAITING;
            case UNREACHABLE -> UNREACHABLE;
            case OPTED_OUT -> OPTED_OUT;
            case MISCONFIGURED -> MISCONFIGURED;
            case REJECTED -> REJECTED;
            case UNKNOWN -> UNKNOWN;
            case WITHHELD -> WITHHELD;
        };
    }
}
