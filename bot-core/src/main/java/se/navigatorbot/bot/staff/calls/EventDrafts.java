package se.navigatorbot.bot.staff.calls;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.calendars.CalendarFault;
import se.navigatorbot.bot.calendars.RepeatRule;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.catalogue.Terms;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Programme;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staffapi.EventsApi.EventCopy;
import se.navigatorbot.bot.staffapi.EventsApi.NewEvent;
import se.navigatorbot.bot.staffapi.EventsApi.NewTerms;
import se.navigatorbot.intents.EventKind;

/** Activities as staff want them: looked through, put on one's own centre, and not stored yet. */
final class EventDrafts {

    private static final int LONGEST_TITLE = 25;
    private static final int LONGEST_BRING = 40;

    private final Places places;
    private final HouseTime time;

    EventDrafts(Places places, HouseTime time) {
        this.places = places;
        this.time = time;
    }

    /** @throws Refused when something in it cannot be */
    Event event(Caller caller, NewEvent wanted) {
        Centre centre = places.toChange(caller, wanted.centre());
        LocalDateTime start = ahead(Given.present(wanted.start(), "Tid"));
        EventKind kind = Words.kind(Given.text(wanted.kind(), "Sort"));
        int minutes = Given.between(wanted.minutes(), 60, 5, 24 * 60, "Längden i minuter");
        LocalDateTime end = start.plusMinutes(minutes);
        Terms terms = wanted.terms() == null ? Terms.OPEN : terms(wanted.terms(), start);
        return new Event(
                "",
                1,
                kind,
                title(wanted.title(), kind),
                centre.id(),
                Given.optional(wanted.place()).orElse(centre.address()),
                start,
                end,
                seats(wanted, terms, minutes),
                wanted.dropIn(),
                wanted.wholeRegion(),
                false,
                terms);
    }

    /** The same at each start that the rule gives; a course is one activity with several meetings. */
    List<Event> repeated(Event first, String repeat, boolean course) {
        List<LocalDateTime> starts = starts(first, repeat);
        if (course) {
            return List.of(first.withTerms(first.terms().withSessions(starts.subList(1, starts.size()))));
        }
        LocalDateTime until = first.terms().signUpUntil();
        Duration before = until == null ? Duration.ZERO : Duration.between(until, first.start());
        List<Event> all = new ArrayList<>();
        for (LocalDateTime start : starts) {
            Terms terms = until == null ? first.terms() : first.terms().withSignUpUntil(start.minus(before));
            all.add(first.from(start).withTerms(terms));
        }
        return all;
    }

    /** The same text and terms at another time, and perhaps another centre. */
    Event copy(Caller caller, Event event, EventCopy copy) {
        Centre centre = places.toChange(caller, copy.centre());
        LocalDateTime start = ahead(Given.present(copy.start(), "Tid"));
        boolean moved = !centre.id().equals(event.centre());
        String place = Given.optional(copy.place()).orElse(moved ? centre.address() : event.place());
        Terms before = moved ? event.terms().withLeader("") : event.terms();
        Terms terms = EventHolding.of(before, copy.heldBy())
                .withSeries("")
                .withSource("")
                .withSessions(later(event, start))
                .withSignUpUntil(until(event, start));
        return event.from(start)
                .at(centre.id(), place)
                .withVersion(1)
                .withCancelled(false)
                .withTerms(terms);
    }

    static String title(@Nullable String given, EventKind kind) {
        String title = Given.optional(given).orElse(kind.swedish());
        if (title.length() > LONGEST_TITLE) {
            throw Refused.badValue("Titeln får ha högst 25 tecken. Inget är sparat.");
        }
        return title;
    }

    private List<LocalDateTime> starts(Event first, String repeat) {
        try {
            List<LocalDateTime> starts = RepeatRule.parse(repeat, time.zone()).starts(first.start());
            if (starts.size() < 2) {
                throw Refused.badValue("Regeln ger bara ett tillfälle. Inget är sparat.");
            }
            return starts;
        } catch (CalendarFault e) {
            throw Refused.badValue(e.getMessage() + " Inget är sparat.");
        }
    }

    private LocalDateTime ahead(LocalDateTime start) {
        Given.inReach(start.toLocalDate());
        if (!start.isAfter(time.now())) {
            throw Refused.badValue("Tiden har redan varit. Inget är sparat.");
        }
        return start;
    }

    private Terms terms(NewTerms wanted, LocalDateTime start) {
        LocalDateTime until = wanted.signUpUntil();
        if (until != null && until.isAfter(start)) {
            throw Refused.badValue("Anmälan kan inte stänga efter att aktiviteten har börjat. Inget är sparat.");
        }
        List<String> programmes = Optional.ofNullable(wanted.programmes()).orElse(List.of());
        List<String> known =
                places.region().programmes().stream().map(Programme::id).toList();
        if (!known.containsAll(programmes)) {
            throw Refused.badValue("Programmet finns inte. Välj bland: " + String.join(", ", known) + ".");
        }
        int from = Given.between(wanted.fromAge(), 0, 0, 120, "Yngsta ålder");
        int to = Given.between(wanted.toAge(), 0, 0, 120, "Äldsta ålder");
        if (to > 0 && to < from) {
            throw Refused.badValue("Äldsta ålder är lägre än yngsta. Inget är sparat.");
        }
        String bring = Given.optional(wanted.bring()).orElse("");
        if (bring.length() > LONGEST_BRING) {
            throw Refused.badValue("Ta med får ha högst 40 tecken. Inget är sparat.");
        }
        int slot = Given.between(wanted.slotMinutes(), 0, 0, 240, "Egen tid i minuter");
        Terms terms = Terms.OPEN
                .with()
                .signUpUntil(until)
                .programmes(programmes)
                .fromAge(from)
                .toAge(to)
                .slotMinutes(slot)
                .bring(bring)
                .build();
        return EventHolding.of(terms, wanted.heldBy());
    }

    private static int seats(NewEvent wanted, Terms terms, int minutes) {
        int given = Given.between(wanted.seats(), 0, 0, 10_000, "Antal platser");
        if (terms.slotMinutes() == 0) {
            return given;
        }
        int slots = minutes / terms.slotMinutes();
        if (slots == 0 || given > slots) {
            throw Refused.badValue("Så många egna tider ryms inte. Inget är sparat.");
        }
        return given == 0 ? slots : given;
    }

    /** The later meetings of a course that begins then instead. */
    static List<LocalDateTime> later(Event event, LocalDateTime start) {
        return event.terms().sessions().stream()
                .map(at -> start.plusDays(Duration.between(
                                        event.start().toLocalDate().atStartOfDay(),
                                        at.toLocalDate().atStartOfDay())
                                .toDays())
                        .with(
                                at.toLocalTime().equals(event.start().toLocalTime())
                                        ? start.toLocalTime()
                                        : at.toLocalTime()))
                .toList();
    }

    /** Until when one signs up when it begins then instead. */
    static @Nullable LocalDateTime until(Event event, LocalDateTime start) {
        LocalDateTime until = event.terms().signUpUntil();
        return until == null ? null : start.minus(Duration.between(until, event.start()));
    }
}
