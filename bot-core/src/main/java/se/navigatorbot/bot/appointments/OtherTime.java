package se.navigatorbot.bot.appointments;

import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.participants.Handover;

/** A wish for another time that lies before staff alone, so that it can be taken away once a time is booked. */
final class OtherTime {

    private OtherTime() {}

    static boolean asked(@Nullable Handover handover) {
        return handover != null
                && (handover.state() == Handover.State.REQUESTED || handover.state() == Handover.State.OFFERED)
                && handover.reason().equals(TextBooking.WANTS_OTHER);
    }
}
