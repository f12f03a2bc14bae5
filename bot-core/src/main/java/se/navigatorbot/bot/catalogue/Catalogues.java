package se.navigatorbot.bot.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

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

    /** As {@link #put(Event)} for several: all of them or none. */
    boolean putAll(List<Event> events);

    /** As {@link #put(Event)}. */
    boolean put(Placement placement);

    /** As {@link #put(Event)}. */
    boolean put(Answer answer);

    /** As {@link #put(Event)}. */
    boolean put(StudyDate date);

    /** As {@link #put(Event)}. */
    boolean put(Intake intake);

    /** As {@link #put(Event)}. */
    boolean put(Poster poster);

    /** Stores other hours for one day; the last one wins. */
    void put(HoursException exception);

    /** Takes an exception back. */
    void remove(HoursException exception);

    /** How many seats are held, claimed or kept for somebody at this moment. */
    int taken(String eventId);

    /** Numbers of the seats that are free at this moment; none of an activity without a limit. */
    List<Integer> free(String eventId);

    /** Claims a seat for a while: the number of it, empty when there is none. */
    OptionalInt claim(SeatClaim claim);

    /** Notes how a participant stands; repeating it, or saying it late, changes nothing. */
    void settle(String eventId, String participant, SeatStanding standing);

    /** Keeps a free seat for whoever has waited longest; empty when none is free or nobody waits. */
    Optional<SeatOffer> offerNext(String eventId, Instant until);

    /** The seats that are kept for somebody from the waiting list now. */
    List<SeatOffer> offers(String eventId);

    /** Who holds a seat, by participant id. */
    Set<String> holders(String eventId);

    /** Who is on the waiting list, by participant id. */
    Set<String> waiting(String eventId);

    /** Told of each activity that may have a free seat now; must return at once. */
    void whenFreed(Consumer<String> listener);
}
