package se.navigatorbot.bot.staff.calls;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.signups.EventMoved.What;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staffapi.EventsApi.EventMove;

/** Activities at another time or place, looked through and not stored yet. */
final class EventMoves {

    private static final String NOTHING_DONE = " Inget är ändrat.";

    private final HouseTime time;

    EventMoves(HouseTime time) {
        this.time = time;
    }

    /**
     * @param event as it is to be, with the version that it has
     * @param when the start that people are told of
     * @param was the start that they know, local time
     */
    record Moved(Event event, What what, LocalDateTime when, LocalDateTime was) {}

    /** @throws Refused when it cannot be moved so */
    Moved moved(Event event, EventMove wanted) {
        if (event.cancelled() || !event.goesOn(time.now())) {
            throw Refused.conflict("Aktiviteten är inställd eller har varit." + NOTHING_DONE);
        }
        LocalDateTime start = wanted.start();
        String place = Given.optional(wanted.place()).orElse(event.place());
        if (start != null) {
            ahead(start);
        }
        return Given.optional(wanted.meeting())
                .map(date -> meeting(event, Given.date(date, time.today()), start, place))
                .orElseGet(() -> whole(event, start == null ? event.start() : start, place));
    }

    /** @throws Refused when there is no such meeting ahead, or no other one */
    Moved without(Event event, String date) {
        LocalDateTime off = meetingOf(event, Given.date(date, time.today()));
        List<LocalDateTime> left = new ArrayList<>(event.starts());
        left.remove(off);
        if (left.isEmpty()) {
            throw Refused.conflict("Det är den enda träffen. Ställ in hela aktiviteten." + NOTHING_DONE);
        }
        return new Moved(on(event, left), What.MEETING_OFF, off, off);
    }

    private Moved whole(Event event, LocalDateTime start, String place) {
        boolean sameTime = start.equals(event.start());
        boolean samePlace = place.equals(event.place());
        if (sameTime && samePlace) {
            throw Refused.badValue("Ange ny tid eller ny plats." + NOTHING_DONE);
        }
        if (!sameTime && !event.start().isAfter(time.now())) {
            throw Refused.conflict("Kursen har börjat. Säg vilken träff som flyttas." + NOTHING_DONE);
        }
        What what = sameTime ? What.PLACE : samePlace ? What.TIME : What.TIME_AND_PLACE;
        Event changed = sameTime
                ? event
                : event.from(start)
                        .withTerms(event.terms()
                                .withSessions(EventDrafts.later(event, start))
                                .withSignUpUntil(EventDrafts.until(event, start)));
        return new Moved(changed.withPlace(place), what, next(changed, start), next(event, event.start()));
    }

    private LocalDateTime next(Event event, LocalDateTime none) {
        return event.starts().stream()
                .filter(at -> at.isAfter(time.now()))
                .findFirst()
                .orElse(none);
    }

    private Moved meeting(Event event, LocalDate date, @Nullable LocalDateTime start, String place) {
        LocalDateTime was = meetingOf(event, date);
        if (!place.equals(event.place())) {
            throw Refused.badValue("En kurs har samma plats på alla träffar." + NOTHING_DONE);
        }
        if (event.starts().size() == 1) {
            return whole(event, start == null ? was : start, place);
        }
        if (start == null || event.starts().contains(start)) {
            throw Refused.badValue("Ange en ny tid då kursen inte redan har en träff." + NOTHING_DONE);
        }
        List<LocalDateTime> all = new ArrayList<>(event.starts());
        all.remove(was);
        all.add(start);
        return new Moved(on(event, all), What.MEETING, start, was);
    }

    private LocalDateTime meetingOf(Event event, LocalDate date) {
        return event.starts().stream()
                .filter(at -> at.toLocalDate().equals(date) && at.isAfter(time.now()))
                .findFirst()
                .orElseThrow(() -> Refused.badValue("Det finns ingen kommande träff den dagen." + NOTHING_DONE));
    }

    private static Event on(Event event, List<LocalDateTime> meetings) {
        List<LocalDateTime> sorted = meetings.stream().sorted().toList();
        return event.from(sorted.get(0)).withTerms(event.terms().withSessions(sorted.subList(1, sorted.size())));
    }

    private void ahead(LocalDateTime start) {
        Given.inReach(start.toLocalDate());
        if (!start.isAfter(time.now())) {
            throw Refused.badValue("Tiden har redan varit." + NOTHING_DONE);
        }
    }
}
