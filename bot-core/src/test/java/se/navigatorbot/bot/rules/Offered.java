package se.navigatorbot.bot.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.catalogue.Placement;
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
        return new Catalogue(
                1,
                Map.of(workshop.id(), workshop, later.id(), later, visit.id(), visit),
                Map.of(store.id(), store, shop.id(), shop),
                Map.of());
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
