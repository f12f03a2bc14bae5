package se.navigatorbot.bot.dialogue;

import java.time.Instant;
import java.util.Optional;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.participants.Participant;

/** One thing that time brings to a person. Collected as beans into the one {@link Timetable}. */
public interface TimetablePart {

    /** As {@link Timetable#next}, for this thing alone. */
    Optional<Instant> next(Participant person, Catalogue catalogue);

    /**
     * Adds what is due at {@code turn.now()} to what other parts have decided; afterwards {@link #next} of {@code
     * after} lies later. Called also when nothing of this part is due.
     *
     * @param turn whose person is {@code soFar.after()}
     */
    Reply due(Turn turn, Reply soFar);
}
