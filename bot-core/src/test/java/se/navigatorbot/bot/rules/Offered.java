package se.navigatorbot.bot.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.navigatorbot.bot.catalogue.Answer;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.catalogue.PlacementKind;
import se.navigatorbot.bot.catalogue.PlacementTerms;
import se.navigatorbot.bot.catalogue.StudyDate;
import se.navigatorbot.bot.catalogue.Terms;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.SignUp;
import se.navigatorbot.intents.EventKind;

/** What talks can be about: some activities and two placements, from 25 November 2026. */
final class Offered {

    private Offered() {}

    static Catalogue inAWeek() {
        Event workshop = event("cv-1126", EventKind.CV_WORKSHOP, "CV-verkstad", "2026-11-26T13:00", 8);
        Event later = event("cv-1203", EventKind.CV_WORKSHOP, "CV-verkstad", "2026-12-03T13:00", 8);
        Event visit = event("foretag-1127", EventKind.COMPANY_VISIT, "Besök hos Volvo", "2026-11-27T09:00", 0);
        Placement store = placement("lager-1", "Plocka order", "Exempelfrakt", "lager");
        Placement shop = placement("handel-1", "Kassa och hyllor", "Provboden", "handel");
        return Catalogue.EMPTY
                .withVersion(1)
                .withEvents(Map.of(workshop.id(), workshop, later.id(), later, visit.id(), visit))
                .withPlacements(Map.of(store.id(), store, shop.id(), shop));
    }

    /**
     * With one more placement, told as {@code id title / employer / town / branch / name=value …}; in a title and an
     * employer anything may stand but a slash.
     */
    static Catalogue with(Catalogue offered, String told) {
        String[] parts = told.split(" / ");
        String id = parts[0].substring(0, parts[0].indexOf(' '));
        Placement placement = new Placement(
                id,
                1,
                parts[1],
                parts[0].substring(id.length() + 1),
                parts[2],
                parts[3],
                parts[2],
                1,
                "",
                "",
                null,
                null,
                false);
        for (String more : parts.length > 4 ? parts[4].split(" ") : new String[0]) {
            placement =
                    placement(placement, more.substring(0, more.indexOf('=')), more.substring(more.indexOf('=') + 1));
        }
        Map<String, Placement> placements = new HashMap<>(offered.placements());
        placements.put(id, placement);
        return offered.withVersion(offered.version() + 1).withPlacements(placements);
    }

    private static Placement placement(Placement placement, String name, String value) {
        PlacementTerms terms = placement.terms();
        return switch (name) {
            case "kind" -> placement.withKind(PlacementKind.of(value).orElseThrow());
            case "country" -> placement.withTerms(terms.withCountry(value));
            case "start" -> placement.withStart(LocalDate.parse(value));
            case "closed" -> placement.withClosed(true);
            case "apply" -> placement.withApplyBy(LocalDate.parse(value));
            case "hours" -> placement.withTerms(terms.withHoursAWeek(Integer.valueOf(value)));
            case "shift" -> placement.withTerms(terms.withShifts(Set.of(PlacementTerms.Shift.valueOf(value))));
            case "requires" ->
                placement.withTerms(terms.withRequires(Set.of(PlacementTerms.Requirement.valueOf(value))));
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** What staff have answered before, and a date to apply until. */
    static Catalogue answers(LocalDate closes) {
        Answer licence = new Answer(
                "korkort-1",
                1,
                Answer.Area.ECONOMY,
                "",
                List.of("Betalar ni körkort?", "Får jag pengar till körkortet?"),
                "Ibland kan centret hjälpa till. Din coach vet om det gäller dig.",
                "sara",
                LocalDate.of(2026, 11, 1),
                false);
        StudyDate komvux = new StudyDate("komvux-1", 1, "Komvux vårtermin", "", null, closes, "sara", false);
        return Catalogue.EMPTY
                .withVersion(1)
                .withAnswers(Map.of(licence.id(), licence))
                .withDates(Map.of(komvux.id(), komvux));
    }

    /**
     * Interview training alone, told as {@code id start start …} for a course, or {@code id start own minutes} where each
     * of eight has an own time.
     */
    static Catalogue course(String[] told) {
        boolean own = told[2].equals("own");
        Terms terms = own
                ? Terms.OPEN.withSlotMinutes(Integer.parseInt(told[3]))
                : Terms.OPEN.withSessions(
                        Stream.of(told).skip(2).map(LocalDateTime::parse).toList());
        Event event = event(told[0], EventKind.INTERVIEW_TRAINING, "Intervjuträning", told[1], 8);
        return Catalogue.EMPTY.withVersion(1).withEvents(Map.of(event.id(), event.withTerms(terms)));
    }

    /** With that activity called off. */
    static Catalogue calledOff(Catalogue offered, String id) {
        Map<String, Event> events = new HashMap<>(offered.events());
        events.computeIfPresent(id, (same, event) -> event.withCancelled(true));
        return offered.withEvents(events);
    }

    /** With a place, told as {@code id seat}. */
    static Participant seated(Participant person, String[] told, Instant now) {
        return person.withSignUps(List.of(SignUp.taken(told[0], now, Integer.parseInt(told[1]))));
    }

    private static Event event(String id, EventKind kind, String title, String start, int seats) {
        LocalDateTime from = LocalDateTime.parse(start);
        String place = "Exempelgatan 12, Ronneby";
        return Event.open(id, kind, title, "ronneby", place, from, from.plusHours(2), seats);
    }

    private static Placement placement(String id, String title, String employer, String branch) {
        LocalDate start = LocalDate.of(2026, 12, 7);
        return new Placement(id, 1, employer, title, "ronneby", branch, "ronneby", 1, "", "", start, null, false);
    }
}
