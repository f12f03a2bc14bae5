package se.navigatorbot.bot.outbox;

import java.time.Instant;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.OutboundMessage.Purpose;

/**
 * A message that waits to leave, as stored.
 *
 * @param id derived from the turn that made it, carries the partition ({@code 17-…})
 * @param participant whose outbox it lies in
 * @param causedAt when the message it answers arrived, or when it was made
 */
public record OutMessage(String id, String participant, Draft draft, Instant causedAt) {

    /** The same message, now to the other address if it was bound for the first. */
    OutMessage to(Address from, Address now) {
        return from.equals(draft.to()) ? new OutMessage(id, participant, draft.withTo(now), causedAt) : this;
    }

    /** A crisis or an alert to those on duty: it overtakes whatever else waits. */
    boolean urgent() {
        return draft.purpose() != Purpose.ORDINARY;
    }
}
