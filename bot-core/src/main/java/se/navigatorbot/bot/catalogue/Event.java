package se.navigatorbot.bot.catalogue;

import java.time.LocalDateTime;
import se.navigatorbot.intents.EventKind;

/**
 * An activity that a centre arranges.
 *
 * @param id short, fit to be typed
 * @param version rises with each change
 * @param kind what kind it is
 * @param title at most 25 characters, so that it fits a text message
 * @param centre id of the centre that arranges it
 * @param place where, as participants read it
 * @param start local time
 * @param end local time
 * @param seats 0 for no limit
 * @param dropIn whether one comes without signing up
 * @param wholeRegion whether people of other centres may come
 * @param cancelled whether it has been called off
 */
public record Event(
        String id,
        int version,
        EventKind kind,
        String title,
        String centre,
        String place,
        LocalDateTime start,
        LocalDateTime end,
        int seats,
        boolean dropIn,
        boolean wholeRegion,
        boolean cancelled) {

    /** Whether it still lies ahead and stands. */
    public boolean comes(LocalDateTime now) {
        return !cancelled && start.isAfter(now);
    }

    public Event withId(String value) {
        return new Event(value, version, kind, title, centre, place, start, end, seats, dropIn, wholeRegion, cancelled);
    }

    public Event withVersion(int value) {
        return new Event(id, value, kind, title, centre, place, start, end, seats, dropIn, wholeRegion, cancelled);
    }

    public Event withPlace(String value) {
        return new Event(id, version, kind, title, centre, value, start, end, seats, dropIn, wholeRegion, cancelled);
    }

    public Event withSeats(int value) {
        return new Event(id, version, kind, title, centre, place, start, end, value, dropIn, wholeRegion, cancelled);
    }

    public Event withDropIn(boolean value) {
        return new Event(id, version, kind, title, centre, place, start, end, seats, value, wholeRegion, cancelled);
    }

    public Event withWholeRegion(boolean value) {
        return new Event(id, version, kind, title, centre, place, start, end, seats, dropIn, value, cancelled);
    }

    public Event withCancelled(boolean value) {
        return new Event(id, version, kind, title, centre, place, start, end, seats, dropIn, wholeRegion, value);
    }
}
