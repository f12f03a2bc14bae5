package se.navigatorbot.bot.staff.calls;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.journeys.Clashes;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.SignUp;
import se.navigatorbot.bot.signups.EventAttended;
import se.navigatorbot.bot.signups.SignOffByStaff;
import se.navigatorbot.bot.signups.SignUpByStaff;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.Rights;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.EventPeopleApi;
import se.navigatorbot.bot.staffapi.Listing;

/** People at an activity. A centre that arranges it sees who comes from elsewhere too, but no name of a protected person; a guide sees own people. */
@StaffAddress
public class EventPeopleCalls implements EventPeopleApi {

    private final Catalogues catalogues;
    private final People people;
    private final Places places;
    private final Callers callers;
    private final Asking asking;
    private final Wall wall;
    private final HouseTime time;

    EventPeopleCalls(
            Catalogues catalogues,
            People people,
            Places places,
            Callers callers,
            Asking asking,
            Wall wall,
            HouseTime time) {
        this.catalogues = catalogues;
        this.people = people;
        this.places = places;
        this.callers = callers;
        this.asking = asking;
        this.wall = wall;
        this.time = time;
    }

    @Override
    @Needs(Action.PARTICIPANT_READ)
    public Listing<EventPerson> people(String id) {
        Caller caller = callers.current();
        Event event = own(caller, id);
        List<EventPerson> rows = new ArrayList<>();
        for (Participant person : at(event, catalogues.holders(id))) {
            rows.add(row(caller, event, person, time.today()));
        }
        rows.sort(Comparator.comparing(EventPerson::start).thenComparing(EventPerson::firstName));
        Set<String> waiting = new TreeSet<>(catalogues.waiting(id));
        catalogues.offers(id).forEach(offer -> waiting.add(offer.participant()));
        at(event, waiting).stream()
                .sorted(Comparator.comparing(
                        person -> person.signUp(id).map(SignUp::at).orElse(java.time.Instant.MAX)))
                .forEach(person -> rows.add(row(caller, event, person, time.today())));
        return Listing.of(rows);
    }

    @Override
    @Needs(Action.PARTICIPANT_CHANGE)
    public SignedUp signUp(String id, NewSignUp wanted) {
        String person = Given.text(wanted.person(), "Deltagare");
        String known = wall.person(callers.current(), person).id();
        Participant after = asking.of(
                        known, new SignUpByStaff(id, wanted.time() == null ? 0 : seatAt(id, wanted.time())))
                .after();
        return new SignedUp(id, known, clashes(after, id));
    }

    /** None is told of a protected person: nobody has said why what else that person has is read here. */
    private List<String> clashes(Participant person, String id) {
        Catalogue catalogue = catalogues.current();
        return person.profile().protectedPerson()
                ? List.of()
                : catalogue
                        .event(id)
                        .map(event -> Clashes.with(person, event, catalogue))
                        .orElse(List.of());
    }

    @Override
    @Needs(Action.PARTICIPANT_CHANGE)
    public void signOff(String id, String person, SignOff off) {
        asking.of(wall.person(callers.current(), person).id(), new SignOffByStaff(id, off.byCentre()));
    }

    private int seatAt(String id, LocalTime time) {
        int seat =
                catalogues.current().event(id).map(event -> event.seatAt(time)).orElse(0);
        if (seat == 0) {
            throw Refused.badValue("Ingen egen tid börjar då. Ingen är anmäld.");
        }
        return seat;
    }

    @Override
    @Needs(Action.PARTICIPANT_CHANGE)
    public Attendance attendance(String id, NewAttendance wanted) {
        Caller caller = callers.current();
        Event event = own(caller, id);
        LocalDate date = meeting(event, wanted.date());
        Map<String, Boolean> noted = new LinkedHashMap<>();
        if (wanted.restCame() != null) {
            at(event, catalogues.holders(id)).stream()
                    .filter(person -> !person.wishes().restricted() && !away(person, id, date))
                    .forEach(person -> noted.put(person.id(), wanted.restCame()));
        }
        named(caller, wanted.came()).forEach(person -> noted.put(person, true));
        named(caller, wanted.missed()).forEach(person -> noted.put(person, false));
        if (noted.isEmpty()) {
            throw Refused.badValue("Ange vem som kom. Inget är sparat.");
        }
        noted.forEach((person, came) -> asking.of(person, new EventAttended(id, date, came)));
        int came = (int) noted.values().stream().filter(yes -> yes).count();
        return new Attendance(id, date.toString(), event.minutes(), came, noted.size() - came);
    }

    /** Who said not to come that day is none of the rest. */
    private static boolean away(Participant person, String event, LocalDate date) {
        return person.signUp(event).stream()
                .flatMap(place -> place.away().stream())
                .anyMatch(start -> start.toLocalDate().equals(date));
    }

    private Event own(Caller caller, String id) {
        Event event = catalogues
                .current()
                .event(id)
                .orElseThrow(() -> Refused.notFound("Det finns ingen aktivitet " + id + "."));
        places.toChange(caller, event.centre());
        return event;
    }

    private List<Participant> at(Event event, Set<String> ids) {
        return ids.stream()
                .flatMap(id -> people.find(id).stream())
                .filter(person -> person.signUp(event.id()).isPresent())
                .toList();
    }

    private static EventPerson row(Caller caller, Event event, Participant person, LocalDate today) {
        SignUp place = person.signUp(event.id()).orElseThrow();
        boolean shown =
                !person.profile().protectedPerson() && (caller.role() != Role.GUIDE || Rights.sees(caller, person));
        List<String> came = place.came().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(day -> day.getKey() + (day.getValue() ? " ja" : " nej"))
                .toList();
        Stream<String> away = place.away().stream()
                .map(start -> start.toLocalDate().toString())
                .filter(day -> !place.came().containsKey(day))
                .map(day -> day + " kommer inte");
        return new EventPerson(
                person.id(),
                shown ? person.profile().firstName() : "",
                place.said(today),
                event.startOf(place.seat()),
                Stream.concat(came.stream(), away).toList());
    }

    /** Nothing is noted of some when one cannot be. */
    private List<String> named(Caller caller, @Nullable List<String> ids) {
        List<String> named = ids == null ? List.of() : ids;
        for (String id : named) {
            if (wall.person(caller, id).wishes().restricted()) {
                throw Refused.conflict(id + " är begränsad: uppgifterna lagras, men ändras inte. Inget är sparat.");
            }
        }
        return named;
    }

    private LocalDate meeting(Event event, @Nullable String given) {
        List<LocalDateTime> begun =
                event.starts().stream().filter(at -> !at.isAfter(time.now())).toList();
        if (begun.isEmpty()) {
            throw Refused.conflict("Aktiviteten har inte börjat än. Inget är sparat.");
        }
        LocalDate date = Given.date(given, begun.get(begun.size() - 1).toLocalDate());
        if (begun.stream().noneMatch(at -> at.toLocalDate().equals(date))) {
            throw Refused.badValue("Aktiviteten har ingen träff den dagen. Inget är sparat.");
        }
        return date;
    }
}
