package se.navigatorbot.bot.catalogue;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
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
 * @param start local time; of a course the first meeting
 * @param end local time; of a course the end of the first meeting
 * @param seats 0 for no limit
 * @param dropIn whether one comes without signing up
 * @param wholeRegion whether people of other centres may come
 * @param cancelled whether it has been called off
 * @param terms who may come, until when one signs up, and how it runs
 */
@RecordBuilder
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
        boolean cancelled,
        Terms terms)
        implements EventBuilder.With {

    /** From then on nobody is offered a place any more: it is whose who comes first. */
    private static final Duration WAITING_ENDS_BEFORE = Duration.ofHours(1);

    public Event {
        terms = Objects.requireNonNullElse(terms, Terms.OPEN);
    }

    /** One on open terms. */
    public static Event open(
            String id,
            EventKind kind,
            String title,
            String centre,
            String place,
            LocalDateTime start,
            LocalDateTime end,
            int seats) {
        return new Event(id, 1, kind, title, centre, place, start, end, seats, false, false, false, Terms.OPEN);
    }

    /** Whether it still lies ahead and stands. */
    public boolean comes(LocalDateTime now) {
        return !cancelled && start.isAfter(now);
    }

    /** Whether any of its meetings still lies ahead. */
    public boolean goesOn(LocalDateTime now) {
        return !cancelled && starts().stream().anyMatch(at -> at.isAfter(now));
    }

    /** As {@link #goesOn(LocalDateTime)} for whoever has that seat: until the own time where each has one. */
    public boolean goesOn(LocalDateTime now, int seat) {
        return goesOn(now) || !cancelled && startOf(seat).isAfter(now);
    }

    /** Whether one may still sign up. */
    public boolean takesSignUps(LocalDateTime now) {
        LocalDateTime until = terms.signUpUntil();
        return comes(now) && (until == null || !now.isAfter(until));
    }

    /** When the waiting list ends, local time. */
    public LocalDateTime waitingEnds() {
        LocalDateTime until = terms.signUpUntil();
        LocalDateTime late = start.minus(WAITING_ENDS_BEFORE);
        return until != null && until.isBefore(late) ? until : late;
    }

    /** Starts of all its meetings, in order; one but for a course. */
    public List<LocalDateTime> starts() {
        List<LocalDateTime> all = new ArrayList<>();
        all.add(start);
        all.addAll(terms.sessions());
        return all;
    }

    /**
     * Starts of the meetings that whoever has that seat comes to, the own time where each has one.
     *
     * @param away starts of meetings that the person has said not to come to
     */
    public List<LocalDateTime> startsOf(int seat, Collection<LocalDateTime> away) {
        return starts().stream()
                .filter(at -> !away.contains(at))
                .map(at -> at.equals(start) ? startOf(seat) : at)
                .toList();
    }

    /** When whoever has that seat begins: the own time where each has one. */
    public LocalDateTime startOf(int seat) {
        return terms.slotMinutes() > 0 && seat > 0 ? start.plusMinutes((long) (seat - 1) * terms.slotMinutes()) : start;
    }

    /** The seat whose own time begins at that time of day; 0 for none. */
    public int seatAt(LocalTime time) {
        return terms.slotMinutes() == 0
                ? 0
                : IntStream.rangeClosed(1, seats)
                        .filter(seat -> startOf(seat).toLocalTime().equals(time))
                        .findFirst()
                        .orElse(0);
    }

    /** When whoever has that seat is done. */
    public LocalDateTime endOf(int seat) {
        return terms.slotMinutes() > 0 && seat > 0 ? startOf(seat).plusMinutes(terms.slotMinutes()) : end;
    }

    /** Minutes of one meeting, or of one person's own time. */
    public int minutes() {
        return terms.slotMinutes() > 0
                ? terms.slotMinutes()
                : Math.toIntExact(Duration.between(start, end).toMinutes());
    }

    /** At another centre's own place. */
    public Event at(String otherCentre, String otherPlace) {
        return with().centre(otherCentre).place(otherPlace).build();
    }

    /** As long as before, at another time. */
    public Event from(LocalDateTime value) {
        LocalDateTime ends = value.plus(Duration.between(start, end));
        return with().start(value).end(ends).build();
    }
}
