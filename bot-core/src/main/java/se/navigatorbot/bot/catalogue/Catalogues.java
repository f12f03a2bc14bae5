package se.navigatorbot.bot.catalogue;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Where the catalogue is kept and seats are claimed. Changes are durable when a method returns. */
public interface Catalogues {

    /** The newest snapshot this process knows; cheap. */
    Catalogue current();

    /**
     * Stores a new activity (version 1) or a changed one (a version higher than the one that was read).
     *
     * @return false when somebody else has stored that version meanwhile, and nothing was changed
     */
    boolean put(Event event);

    /** As {@link #put(Event)}. */
    boolean put(Placement placement);

    /** Stores other hours for one day; the last one wins. */
    void put(HoursException exception);

    /** Takes an exception back. */
    void remove(HoursException exception);

    /** How many seats are held or claimed at this moment. */
    int taken(String eventId);

    /**
     * Claims a seat for a while; the commit that follows confirms it by an effect, else it falls free.
     *
     * @param claim id of the turn; claiming again with the same one gives the same answer
     */
    Seat claim(String eventId, String participant, String claim, Instant now, Duration holds);

    /** Makes a claimed seat a held one; repeating it changes nothing. */
    void confirm(String eventId, String participant);

    /** Gives a seat back; repeating it changes nothing. */
    void release(String eventId, String participant);

    /** Who holds a seat, by participant id. */
    Set<String> holders(String eventId);

    /** What became of a claim. */
    enum Seat {
        CLAIMED,
        ALREADY_HELD,
        FULL
    }
}
