package se.navigatorbot.bot.dialogue;

import java.time.Instant;
import java.util.Optional;

/** Takes back what a person has just changed by their own words. Collected as beans; the newest change is taken back. */
public interface Undoes {

    /** When the change was made that could be taken back now, empty for none. */
    Optional<Instant> changedAt(Turn turn);

    /** Takes it back, or says why that can no longer be. */
    Reply undone(Turn turn);
}
