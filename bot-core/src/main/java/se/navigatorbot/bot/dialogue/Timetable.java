package se.navigatorbot.bot.dialogue;

import java.time.Instant;
import java.util.Optional;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.participants.Participant;

/**
 * What time brings to a person: reminders, an alarm to repeat, a handover to end. Derived from the person's document
 * alone, so that a move or a cancelling leaves nothing behind.
 */
public interface Timetable {

    /** The next moment at which something is due, empty for never. May lie in the past when it was missed. */
    Optional<Instant> next(Participant person, Catalogue catalogue);

    /** Does everything that is due at {@code turn.now()}; afterwards {@link #next} lies later. */
    Reply due(Turn turn);
}
